package thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.ThongSuot;
import thongsuot.identity.NewAccounts.NewRight;
import thongsuot.identity.rights.RightsTable;
import thongsuot.identity.rights.Standings;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Action;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** Every role with every reach in every state, asked for every action at every place: who may, may, and nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsWalkTest {

    private enum State {
        VALID,
        EXPIRED,
        FUTURE,
        REVOKED,
        ACCOUNT_CLOSED
    }

    private enum Place {
        ITSELF,
        BELOW,
        FAR_BELOW,
        ABOVE,
        SIBLING,
        BELOW_IN_ANOTHER_LINE,
        WHOLE_INSTALLATION
    }

    private record Named(String key) implements Action {
        @Override
        public boolean reads() {
            return false;
        }
    }

    private final RunningServer server = RunningServer.shared();
    private final Map<Place, UUID> places = new LinkedHashMap<>();
    private final LocalDate today = LocalDate.now(ThongSuot.ZONE);
    private int number;

    @BeforeAll
    void plantATree() {
        UUID above = Offices.unit(server, "Tỉnh Đồi Xanh", Line.STATE, null);
        UUID itself = Offices.unit(server, "Sở Mây", Line.STATE, above);
        UUID below = Offices.unit(server, "Phòng Gió", Line.STATE, itself);
        places.put(Place.ABOVE, above);
        places.put(Place.ITSELF, itself);
        places.put(Place.BELOW, below);
        places.put(Place.FAR_BELOW, Offices.unit(server, "Tổ Sương", Line.STATE, below));
        places.put(Place.SIBLING, Offices.unit(server, "Sở Nắng", Line.STATE, above));
        places.put(Place.BELOW_IN_ANOTHER_LINE, Offices.unit(server, "Công đoàn Sở Mây", Line.UNION, null));
    }

    @Test
    void allowsWhatTheTableGivesWhereTheRightReachesAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        int allowed = 0;
        for (Role role : Role.values())
            for (boolean subtree : new boolean[] {false, true})
                for (State state : State.values()) {
                    Actor actor = holding(role, subtree, state);
                    for (RightsTable.Row row : RightsTable.rows())
                        for (Place place : Place.values()) {
                            boolean expected = expected(row, role, subtree, state, place);
                            asked++;
                            if (expected) allowed++;
                            if (may(actor, row, places.get(place)) != expected)
                                wrong.add(role + " subtree=" + subtree + " " + state + ": " + row.action() + " at "
                                        + place + " should be " + (expected ? "allowed" : "refused"));
                        }
                }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(5_000);
        assertThat(allowed).isGreaterThan(400).isLessThan(asked / 2);
    }

    @Test
    void reachesEverywhereWithARightOverTheWholeInstallation() {
        Person person = Person.of(server, "Ma Thị Nở", "walk.whole").administrator(server);
        for (UUID unit : places.values())
            assertThat(may(actor(person), RightsTable.of(IdentityAction.RIGHTS_GRANT), unit))
                    .isTrue();
        assertThat(may(actor(person), RightsTable.of(IdentityAction.RIGHTS_GRANT), null))
                .isTrue();
    }

    @Test
    void refusesAnActionThatNobodyListed() {
        Person person = Person.of(server, "Lò Văn Đá", "walk.unlisted").administrator(server);
        assertThat(may(actor(person), new RightsTable.Row("ballot.peek", false, Set.of()), places.get(Place.ITSELF)))
                .isFalse();
    }

    /** The table itself, where a slip would be grave: who only looks can change nothing, and only administrators give rights. */
    @Test
    void givesInspectorsAndAuditorsNothingToChange() {
        Set<String> looks = Set.of(
                "organisation.view",
                "organisation.export",
                "identity.accounts.view",
                "identity.rights.view",
                "audit.read",
                "audit.readAll",
                "documents.view",
                "documents.export",
                "dispatch.view",
                "programme.view",
                "calendar.view");
        for (RightsTable.Row row : RightsTable.rows()) {
            if (row.roles().contains(Role.INSPECTOR) || row.roles().contains(Role.AUDITOR) || row.everybody())
                assertThat(looks).contains(row.action());
        }
        assertThat(RightsTable.of(IdentityAction.RIGHTS_GRANT).roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(RightsTable.of(IdentityAction.ACCOUNTS_MANAGE).roles()).containsExactly(Role.ADMINISTRATOR);
    }

    private static boolean expected(RightsTable.Row row, Role role, boolean subtree, State state, Place place) {
        if (state == State.ACCOUNT_CLOSED) return false;
        if (row.everybody()) return true;
        boolean reaches = switch (place) {
            case ITSELF -> true;
            case BELOW, FAR_BELOW -> subtree;
            case ABOVE, SIBLING, BELOW_IN_ANOTHER_LINE, WHOLE_INSTALLATION -> false;
        };
        return state == State.VALID && reaches && row.roles().contains(role);
    }

    private Actor holding(Role role, boolean subtree, State state) {
        Person person = Person.of(server, "Người Thử", "walk." + ++number);
        LocalDate first = state == State.FUTURE ? today.plusDays(1) : today.minusDays(10);
        LocalDate last = state == State.EXPIRED ? today.minusDays(1) : null;
        NewRight right = new NewRight(
                role,
                person.account(),
                null,
                new UnitId(Objects.requireNonNull(places.get(Place.ITSELF))),
                subtree ? Line.STATE : null,
                first,
                last);
        Acting.asProgram(() -> server.bean(NewAccounts.class).grant(List.of(right)));
        if (state == State.REVOKED)
            execute(
                    "update role_grant set revoked_at = now(), revoked_by = account, revoked_reason = 'thử' where account = '"
                            + person.account() + "'");
        if (state == State.ACCOUNT_CLOSED) close(person);
        server.bean(Standings.class).changed();
        return actor(person);
    }

    private void close(Person person) {
        // The owner's way round the rule that somebody must remain: this database has no administrator of the whole.
        execute("set session_replication_role = replica; update account set closed_at = now() where id = '"
                + person.account() + "'");
    }

    private void execute(String sql) {
        try (Connection connection = server.database().owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Actor actor(Person person) {
        return new Actor(person.account(), person.name(), null, "", null, "", null);
    }

    private boolean may(Actor actor, RightsTable.Row row, @Nullable UUID unit) {
        try {
            return Acting.as(actor, "test", () -> server.bean(Gate.class).allows(new Named(row.action()), unit));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
