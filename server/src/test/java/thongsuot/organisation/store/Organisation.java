package thongsuot.organisation.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import thongsuot.database.Database;
import thongsuot.database.DatabaseAddress;
import thongsuot.organisation.Basis;
import thongsuot.organisation.Change;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.ChangeImpact;
import thongsuot.organisation.ChangingOrganisation;
import thongsuot.organisation.FillingOrganisation;
import thongsuot.organisation.KeepingPosts;
import thongsuot.organisation.Line;
import thongsuot.organisation.NewUnit;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Place;
import thongsuot.organisation.Posts;
import thongsuot.organisation.Preview;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Acting;
import thongsuot.platform.Action;
import thongsuot.platform.Actor;
import thongsuot.platform.Decision;
import thongsuot.platform.Gate;
import thongsuot.testing.TestPostgres;
import tools.jackson.databind.json.JsonMapper;

/** The organisation over a fresh database, without pages: put together as the program puts it together, with a gate that tests set. */
final class Organisation implements AutoCloseable {

    static final LocalDate START = LocalDate.of(2020, 1, 1);
    static final Actor LAN = new Actor(new UUID(7, 1), "Lan", null, "", null, "", null);
    static final Actor HUNG = new Actor(new UUID(7, 2), "Hùng", null, "", null, "", null);

    final Database database = TestPostgres.fresh();
    final List<Object> events = new ArrayList<>();
    final DefaultListableBeanFactory impacts = new DefaultListableBeanFactory();
    final JdbcClient jdbc;
    final Units units;
    final Posts posts;
    final ChangingOrganisation changing;
    final FillingOrganisation filling;
    final KeepingPosts keepingPosts;
    final Ancestry ancestry;
    boolean allowed = true;
    private final HikariDataSource source;

    Organisation() {
        DatabaseAddress address = database.application();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(4);
        source = new HikariDataSource(config);
        jdbc = JdbcClient.create(source);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);
        Gate gate = new Gate() {
            @Override
            public Decision decide(Action action, @Nullable UUID unit) {
                return allowed ? new Decision.Allowed("test") : new Decision.Denied("test", List.of(), "");
            }
        };
        Rows rows = new Rows(jdbc);
        ancestry = new Ancestry(jdbc);
        RowWriter writer = new RowWriter(jdbc, ancestry);
        Changes changes = new Changes(jdbc, JsonMapper.builder().build());
        Extracts extracts = new Extracts(jdbc, rows);
        Assessing assessing = new Assessing(changes, extracts, rows, jdbc, impacts.getBeanProvider(ChangeImpact.class));
        Enacting enacting = new Enacting(jdbc, writer, changes, events::add);
        units = new JdbcUnits(jdbc, new Histories(jdbc), new WholeTree(jdbc));
        posts = new JdbcPosts(jdbc);
        changing = new ChangesByTwo(changes, assessing, enacting, gate, clock, events::add, transactions);
        filling = new FillingByRows(jdbc, changes, assessing, enacting, writer, clock, events::add, transactions);
        keepingPosts = new PostsByRows(jdbc, rows, writer, changes, enacting, gate, clock, events::add, transactions);
    }

    /** Proposed by Lan, previewed and approved by Hùng. */
    Outcome enact(Change change, LocalDate day) {
        Outcome proposed = as(LAN, () -> changing.propose(proposal(change, day)));
        if (!(proposed instanceof Outcome.Done(var id))) return proposed;
        return as(HUNG, () -> {
            Preview preview = changing.preview(id).orElseThrow();
            return changing.approve(id, preview.digest());
        });
    }

    ChangeId enacted(Change change, LocalDate day) {
        Outcome outcome = enact(change, day);
        if (outcome instanceof Outcome.Done(var id)) return id;
        throw new AssertionError(outcome);
    }

    static Proposal proposal(Change change, LocalDate day) {
        return new Proposal(change, day, new Basis("12-QĐ/TU", day, "Tỉnh ủy"), "");
    }

    /** A Party unit below others, or a root. */
    static NewUnit unit(String name, @Nullable UnitId parent) {
        return new NewUnit(
                UnitId.next(),
                name,
                "",
                "chi-bo",
                "grassroots",
                List.of(parent == null ? Place.root(Line.PARTY, "đứng đầu") : Place.below(Line.PARTY, parent)),
                Map.of());
    }

    UnitId established(String name, @Nullable UnitId parent, LocalDate day) {
        NewUnit unit = unit(name, parent);
        enacted(new Change.Establish(unit), day);
        return unit.id();
    }

    <T> T as(Actor actor, java.util.concurrent.Callable<T> work) {
        try {
            return Acting.as(actor, "test", work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    List<String> names(List<thongsuot.organisation.Unit> units) {
        return units.stream().map(thongsuot.organisation.Unit::name).toList();
    }

    static LocalDate day(int number) {
        return START.plusDays(number);
    }

    static List<String> words(String words) {
        return Arrays.asList(words.split(" "));
    }

    @Override
    public void close() {
        source.close();
    }
}
