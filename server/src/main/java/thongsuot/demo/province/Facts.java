package thongsuot.demo.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Filling;
import thongsuot.organisation.Line;
import thongsuot.organisation.Membership;
import thongsuot.organisation.Period;
import thongsuot.organisation.Person;
import thongsuot.organisation.PersonId;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Post;
import thongsuot.organisation.PostId;
import thongsuot.organisation.PostKind;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.UnitId;

/** Facts for one filling, all from the same day on. */
final class Facts {

    private static final String TOP = "Đứng đầu hệ thống trong tỉnh; cấp trên ở Trung ương nằm ngoài phần mềm này";

    final List<Unit> units = new ArrayList<>();
    private final List<UnitCode> codes = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final Period days;

    Facts(LocalDate from) {
        this.days = Period.from(from);
    }

    UnitId unit(String name, String shortName, String kind, String level, Line line, @Nullable UnitId parent) {
        UnitId id = UnitId.next();
        units.add(new Unit(id, name, shortName, kind, level, days));
        place(id, line, parent);
        return id;
    }

    void place(UnitId unit, Line line, @Nullable UnitId parent) {
        placements.add(new Placement(unit, line, parent, parent == null ? TOP : null, days));
    }

    void code(UnitId unit, String code) {
        codes.add(new UnitCode(unit, UnitCode.NATIONAL, code, days));
    }

    PostId post(UnitId unit, String title, PostKind kind) {
        PostId id = PostId.next();
        posts.add(new Post(id, unit, title, kind, days));
        return id;
    }

    Person person(String name) {
        Person person = new Person(PersonId.next(), name);
        people.add(person);
        return person;
    }

    void hold(Person person, PostId post, boolean sole) {
        memberships.add(new Membership(person.id(), post, sole, days));
    }

    Filling filling() {
        return new Filling(units, codes, placements, people, posts, memberships);
    }
}
