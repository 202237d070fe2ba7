package thongsuot.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.demo.flow.Story;
import thongsuot.demo.province.Cast;
import thongsuot.demo.province.Cast.Part;
import thongsuot.demo.province.DemoProvince;
import thongsuot.demo.work.WorkStory;
import thongsuot.identity.NewAccounts;
import thongsuot.identity.NewAccounts.NewAccount;
import thongsuot.identity.NewAccounts.NewRight;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;

/** Fills an empty installation with the invented province and with accounts for some of its people. */
@Component
public class Demonstration {

    /** Of all accounts of the demonstration. No secret: nothing in it is real. */
    public static final String PASSWORD = "thong-suot-2026";

    /** At the head of offices that have work of their own. */
    private static final List<String> HEADS =
            List.of("chanhvanphong", "truongban", "truongban.tgdv", "kiemtra", "giamdoc.nnmt");

    private final DemoProvince province;
    private final NewAccounts accounts;
    private final DemoDocuments documents;
    private final Story story;
    private final WorkStory work;
    private final TransactionTemplate transaction;

    Demonstration(
            DemoProvince province,
            NewAccounts accounts,
            DemoDocuments documents,
            Story story,
            WorkStory work,
            PlatformTransactionManager transactions) {
        this.province = province;
        this.accounts = accounts;
        this.documents = documents;
        this.story = story;
        this.work = work;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All of it or nothing; where units stand already, nothing is touched. */
    public void prepare() {
        Acting.asProgram(
                () -> transaction.executeWithoutResult(_ -> province.load().ifPresent(this::open)));
    }

    private void open(Cast cast) {
        Map<String, Part> parts = cast.parts().stream().collect(Collectors.toMap(Part::login, Function.identity()));
        UnitId committee = unit(parts, "bithu");
        UnitId government = unit(parts, "chutich");
        Map<String, NewAccount> opened = cast.parts().stream()
                .map(part -> NewAccount.of(part.person().id(), part.login(), part.unit()))
                .collect(Collectors.toMap(NewAccount::login, Function.identity()));
        accounts.open(List.copyOf(opened.values()), PASSWORD);
        Rights rights = new Rights(parts);
        rights.give("bithu", Role.HEAD, committee, Line.PARTY);
        rights.give("chutich", Role.HEAD, government, Line.STATE);
        rights.give("chanhvanphong", Role.ADMINISTRATOR, null, null);
        rights.give("chanhvanphong", Role.OFFICE, committee, Line.PARTY);
        rights.give("truongban", Role.ADMINISTRATOR, committee, Line.PARTY);
        rights.give("photruongban", Role.OFFICE, committee, Line.PARTY);
        rights.give("vanthu", Role.OFFICE, committee, Line.PARTY);
        rights.give("chuyenvien", Role.SPECIALIST, unit(parts, "chuyenvien"), null);
        rights.give("kiemtra", Role.INSPECTOR, committee, Line.PARTY);
        rights.give("kiemtra", Role.AUDITOR, null, null);
        for (String head : HEADS) rights.give(head, Role.HEAD, unit(parts, head), null);
        rights.give("bithu.xa", Role.HEAD, unit(parts, "bithu.xa"), Line.PARTY);
        rights.give("vanthu.xa", Role.REPORTER, unit(parts, "vanthu.xa"), null);
        parts.keySet().stream()
                .filter(login -> login.startsWith("vanthu."))
                .forEach(login -> rights.give(login, Role.OFFICE, unit(parts, login), Line.PARTY));
        parts.keySet().stream()
                .filter(login -> login.startsWith("chutich."))
                .forEach(login -> rights.give(login, Role.HEAD, unit(parts, login), Line.STATE));
        accounts.grant(rights.all);
        documents.fill(committee);
        Map<String, Actor> actors = actors(parts, opened);
        Story.Told plan = story.tell(committee, actors);
        work.tell(
                plan,
                committee,
                government,
                actors,
                List.of(
                        part(parts, "photruongban").person(),
                        part(parts, "truongban").person()));
    }

    private Map<String, Actor> actors(Map<String, Part> parts, Map<String, NewAccount> opened) {
        return parts.values().stream()
                .collect(Collectors.toMap(
                        Part::login,
                        part -> new Actor(
                                part(opened, part.login()).id(),
                                part.person().name(),
                                part.post().value(),
                                part.title(),
                                part.unit().value(),
                                "",
                                null)));
    }

    private static UnitId unit(Map<String, Part> parts, String login) {
        return part(parts, login).unit();
    }

    private static <T> T part(Map<String, T> parts, String login) {
        T found = parts.get(login);
        if (found == null) throw new IllegalStateException("the province has nobody called " + login);
        return found;
    }

    private record Rights(Map<String, Part> parts, List<NewRight> all) {

        Rights(Map<String, Part> parts) {
            this(parts, new ArrayList<>());
        }

        void give(String login, Role role, @Nullable UnitId unit, @Nullable Line line) {
            all.add(new NewRight(role, null, part(parts, login).post(), unit, line, LocalDate.of(2025, 7, 1), null));
        }
    }
}
