package thongsuot.organisation.model;

import java.util.UUID;
import thongsuot.organisation.Line;
import thongsuot.organisation.Membership;
import thongsuot.organisation.Period;
import thongsuot.organisation.PersonId;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Post;
import thongsuot.organisation.PostId;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Ids;

/**
 * One row of the record. Rows are closed and opened, never rewritten.
 *
 * @param <T> what it says
 */
public sealed interface Row<T> {

    UUID id();

    /** The row that this one brings back after an undo; its own id for all others. */
    UUID origin();

    T fact();

    Period valid();

    /** What the row is about: of rows about the same thing, one at most holds on a day. */
    Object about();

    /** A new row that says the same of other days. */
    Row<T> on(Period days);

    /** A new row that brings this one back. */
    Row<T> again();

    record OfUnit(UUID id, UUID origin, Unit fact) implements Row<Unit> {
        public static OfUnit fresh(Unit fact) {
            UUID id = Ids.next();
            return new OfUnit(id, id, fact);
        }

        @Override
        public Period valid() {
            return fact.valid();
        }

        @Override
        public Object about() {
            return fact.id();
        }

        @Override
        public OfUnit on(Period days) {
            return fresh(new Unit(fact.id(), fact.name(), fact.shortName(), fact.kind(), fact.level(), days));
        }

        @Override
        public OfUnit again() {
            return new OfUnit(Ids.next(), origin, fact);
        }
    }

    record OfCode(UUID id, UUID origin, UnitCode fact) implements Row<UnitCode> {
        /** What a code row is about. */
        public record Key(UnitId unit, String scheme) {}

        public static OfCode fresh(UnitCode fact) {
            UUID id = Ids.next();
            return new OfCode(id, id, fact);
        }

        @Override
        public Period valid() {
            return fact.valid();
        }

        @Override
        public Object about() {
            return new OfCode.Key(fact.unit(), fact.scheme());
        }

        @Override
        public OfCode on(Period days) {
            return fresh(new UnitCode(fact.unit(), fact.scheme(), fact.code(), days));
        }

        @Override
        public OfCode again() {
            return new OfCode(Ids.next(), origin, fact);
        }
    }

    record OfPlacement(UUID id, UUID origin, Placement fact) implements Row<Placement> {
        /** What a placement is about. */
        public record Key(UnitId unit, Line line) {}

        public static OfPlacement fresh(Placement fact) {
            UUID id = Ids.next();
            return new OfPlacement(id, id, fact);
        }

        @Override
        public Period valid() {
            return fact.valid();
        }

        @Override
        public Object about() {
            return new OfPlacement.Key(fact.unit(), fact.line());
        }

        @Override
        public OfPlacement on(Period days) {
            return fresh(new Placement(fact.unit(), fact.line(), fact.parent(), fact.waiver(), days));
        }

        @Override
        public OfPlacement again() {
            return new OfPlacement(Ids.next(), origin, fact);
        }
    }

    record OfPost(UUID id, UUID origin, Post fact) implements Row<Post> {
        public static OfPost fresh(Post fact) {
            UUID id = Ids.next();
            return new OfPost(id, id, fact);
        }

        @Override
        public Period valid() {
            return fact.valid();
        }

        @Override
        public Object about() {
            return fact.id();
        }

        @Override
        public OfPost on(Period days) {
            return fresh(new Post(fact.id(), fact.unit(), fact.title(), fact.kind(), days));
        }

        @Override
        public OfPost again() {
            return new OfPost(Ids.next(), origin, fact);
        }
    }

    record OfMembership(UUID id, UUID origin, Membership fact) implements Row<Membership> {
        /** What a membership is about. */
        public record Key(PersonId person, PostId post) {}

        public static OfMembership fresh(Membership fact) {
            UUID id = Ids.next();
            return new OfMembership(id, id, fact);
        }

        @Override
        public Period valid() {
            return fact.valid();
        }

        @Override
        public Object about() {
            return new OfMembership.Key(fact.person(), fact.post());
        }

        @Override
        public OfMembership on(Period days) {
            return fresh(new Membership(fact.person(), fact.post(), fact.sole(), days));
        }

        @Override
        public OfMembership again() {
            return new OfMembership(Ids.next(), origin, fact);
        }
    }
}
