package thongsuot.demo.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.ThongSuot;
import thongsuot.demo.province.Cast;
import thongsuot.demo.province.DemoProvince;
import thongsuot.documents.Numbers;
import thongsuot.identity.NewAccounts;
import thongsuot.identity.NewAccounts.NewAccount;
import thongsuot.identity.NewAccounts.NewRight;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** The invented province with nothing in its registers yet; its office and the clerks of its communes may sign in. */
record Province(RunningServer server, UnitId committee, Map<String, Cast.Part> parts, Map<String, Person> people) {

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    static Province load(RunningServer server) {
        Cast cast = server.bean(DemoProvince.class).load().orElseThrow();
        Map<String, Cast.Part> parts = new HashMap<>();
        Map<String, Person> people = new HashMap<>();
        List<NewAccount> accounts = new ArrayList<>();
        List<NewRight> rights = new ArrayList<>();
        for (Cast.Part part : cast.parts()) {
            NewAccount account = NewAccount.of(part.person().id(), part.login(), part.unit());
            accounts.add(account);
            parts.put(part.login(), part);
            people.put(
                    part.login(),
                    new Person(
                            part.person().id().value(),
                            account.id(),
                            part.person().name(),
                            part.login(),
                            Person.PASSWORD));
            if (part.login().startsWith("vanthu."))
                rights.add(NewRight.ofPost(part.post(), Role.OFFICE, part.unit(), Line.PARTY, SINCE));
        }
        Province province = new Province(server, find(parts, "bithu").unit(), parts, people);
        rights.add(NewRight.ofPost(
                find(parts, "chanhvanphong").post(), Role.OFFICE, province.committee, Line.PARTY, SINCE));
        Acting.asProgram(() -> new TransactionTemplate(server.bean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> {
                    server.bean(NewAccounts.class).open(accounts, Person.PASSWORD);
                    server.bean(NewAccounts.class).grant(rights);
                    server.bean(Numbers.class)
                            .term(province.committee, "2025-2030", LocalDate.of(2025, 10, 1), "Đại hội");
                }));
        return province;
    }

    Person person(String login) {
        return find(people, login);
    }

    /** As {@link thongsuot.platform.Acting} wants somebody. */
    Actor actor(String login) {
        Cast.Part part = find(parts, login);
        Person person = person(login);
        return new Actor(
                person.account(),
                person.name(),
                part.post().value(),
                part.title(),
                part.unit().value(),
                "",
                null);
    }

    /** Those with somebody at their desk, in the order of the dictionary. */
    List<Commune> communes() {
        Map<UnitId, Actor> clerks = new HashMap<>();
        parts.keySet().stream()
                .filter(login -> login.startsWith("vanthu."))
                .forEach(login -> clerks.put(find(parts, login).unit(), actor(login)));
        List<Unit> below = server.bean(Units.class).children(Line.PARTY, committee, LocalDate.now(ThongSuot.ZONE));
        return below.stream()
                .filter(unit -> clerks.containsKey(unit.id()))
                .map(unit -> new Commune(unit, java.util.Objects.requireNonNull(clerks.get(unit.id()))))
                .toList();
    }

    Person clerk(Commune commune) {
        return people.values().stream()
                .filter(each -> each.account().equals(commune.clerk().account()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T find(Map<String, T> all, String login) {
        return java.util.Objects.requireNonNull(all.get(login), login);
    }
}
