package thongsuot.documents;

import java.util.UUID;
import java.util.concurrent.Callable;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** An invented office with a clerk who keeps its register. */
public record Office(RunningServer server, UnitId unit, Person clerk) {

    /** @param login unique in that server */
    public static Office of(RunningServer server, String name, String login) {
        UUID unit = Offices.unit(server, name, Line.PARTY, null);
        Person clerk = Person.of(server, "Lê Thị Sổ", login).with(server, Role.OFFICE, unit, Line.PARTY);
        return new Office(server, new UnitId(unit), clerk);
    }

    public Actor actor() {
        return new Actor(clerk.account(), clerk.name(), null, "", unit.value(), "", null);
    }

    /** Does something in the clerk's name. */
    public <T> T does(Callable<T> work) {
        return as(actor(), work);
    }

    public static <T> T as(Actor actor, Callable<T> work) {
        try {
            return Acting.as(actor, "test", work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
