package thongsuot.api;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** An invented committee that gives work, a commune that does it, another that has nothing to do with it; a clerk with a post in each. */
final class Site {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final RunningServer server;
    final int number = NUMBER.incrementAndGet();
    final UUID head;
    final UUID commune;
    final UUID elsewhere;
    final Seat giver;
    final Seat doer;
    final Seat stranger;

    record Seat(Person person, UUID post) {}

    Site(RunningServer server) {
        this.server = server;
        head = Offices.unit(server, "Tỉnh ủy Suối Máy " + number, Line.PARTY, null);
        commune = Offices.unit(server, "Đảng ủy xã Pom Lao " + number, Line.PARTY, head);
        elsewhere = Offices.unit(server, "Đảng ủy xã Huổi Lính " + number, Line.PARTY, head);
        giver = seat("Hà Thị Chuyền", "giver", head);
        doer = seat("Lò Văn Nối", "doer", commune);
        stranger = seat("Vàng A Xa", "stranger", elsewhere);
    }

    private Seat seat(String name, String login, UUID unit) {
        Person person = Person.of(server, name, login + ".api." + number).with(server, Role.OFFICE, unit, null);
        return new Seat(person, Offices.post(server, unit, "Chánh Văn phòng", person));
    }

    Program program(Seat seat, String scope) {
        return Program.with(server, seat.person(), seat.post(), scope);
    }

    /** Gives the commune a duty, spoken; the address of its work. */
    String given(Program giver) {
        String id = giver.post("/api/v1/obligations", "*", """
                        {"issuer": "%s", "spoken": "rà soát quy chế làm việc, trước 25/12/2098", "lead": {"unit": "%s"}}
                        """.formatted(head, commune))
                .json()
                .get("id")
                .stringValue();
        String mandate = giver.get("/api/v1/obligations/" + id)
                .json()
                .at("/mandates/0/id")
                .stringValue();
        return "/api/v1/works/" + mandate + "/" + commune;
    }
}
