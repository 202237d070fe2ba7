package thongsuot.organisation.store;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.organisation.ChangeEffects;
import thongsuot.organisation.Dated;
import thongsuot.organisation.Line;
import thongsuot.organisation.Membership;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Post;
import thongsuot.organisation.PostId;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.model.Row;

/**
 * Writes into the record: closes rows and opens others, and brings the closure up to date. One statement a table, with arrays, so that
 * a province costs hardly more round trips than a rename.
 */
@Component
class RowWriter {

    private static final int MANY = 1_000;

    private final JdbcClient jdbc;
    private final Ancestry ancestry;

    RowWriter(JdbcClient jdbc, Ancestry ancestry) {
        this.jdbc = jdbc;
        this.ancestry = ancestry;
    }

    /**
     * @param change that stands in the register already
     * @throws IllegalStateException if a row to close is closed already
     */
    void write(UUID change, Collection<Row<?>> closed, Collection<Row<?>> opened) {
        close(change, "unit_version", Unit.class, closed);
        close(change, "unit_code", UnitCode.class, closed);
        close(change, "placement", Placement.class, closed);
        close(change, "post_version", Post.class, closed);
        close(change, "membership", Membership.class, closed);
        open(change, opened);
        // So many new rows change what the planner should think of the tables.
        if (opened.size() > MANY)
            jdbc.sql("select structure_analyze()").query((_, _) -> 0).single();
        Map<Line, Set<UnitId>> moved = new HashMap<>();
        Stream.concat(closed.stream(), opened.stream()).forEach(row -> {
            if (row.fact() instanceof Placement place)
                moved.computeIfAbsent(place.line(), _ -> new LinkedHashSet<>()).add(place.unit());
        });
        EnumSet.allOf(Line.class).stream()
                .filter(moved::containsKey)
                .forEach(line -> ancestry.refresh(line, moved.getOrDefault(line, Set.of())));
        if (opened.size() > MANY)
            jdbc.sql("select ancestry_analyze()").query((_, _) -> 0).single();
    }

    void succeed(UUID change, List<ChangeEffects.Heir> heirs) {
        if (heirs.isEmpty()) return;
        Columnar<ChangeEffects.Heir> all = new Columnar<>(heirs);
        jdbc.sql("""
                insert into succession (event, predecessor, successor, share_part, share_of)
                select :change, * from unnest(:predecessors::uuid[], :successors::uuid[], :parts::int[], :ofs::int[])
                """)
                .param("change", change)
                .param("predecessors", all.ids(each -> each.predecessor().value()))
                .param("successors", all.ids(each -> each.successor().value()))
                .param("parts", heirs.stream().map(each -> each.share().part()).toArray(Integer[]::new))
                .param("ofs", heirs.stream().map(each -> each.share().of()).toArray(Integer[]::new))
                .update();
    }

    private <F extends Dated<F>> void close(UUID change, String table, Class<F> sort, Collection<Row<?>> rows) {
        UUID[] ids = Row.of(sort, rows).map(Row::id).toArray(UUID[]::new);
        if (ids.length == 0) return;
        int closed = jdbc.sql("update " + table + " set closed_by = :change where id = any(:ids) and closed_by is null")
                .param("change", change)
                .param("ids", ids)
                .update();
        if (closed != ids.length)
            throw new IllegalStateException(
                    "of " + ids.length + " rows of " + table + " only " + closed + " were still in force");
    }

    private void open(UUID change, Collection<Row<?>> opened) {
        Columnar<Row<Unit>> units = Columnar.of(opened, Unit.class);
        if (!units.isEmpty()) {
            jdbc.sql("insert into unit (id) select distinct unnest(:units::uuid[]) on conflict do nothing")
                    .param("units", units.ids(row -> row.fact().id().value()))
                    .update();
            jdbc.sql("""
                    insert into unit_version (id, origin, unit, valid, name, short_name, kind, level, opened_by)
                    select id, origin, unit, valid::daterange, name, short_name, kind, level, :change
                    from unnest(:ids::uuid[], :origins::uuid[], :units::uuid[], :valid::text[], :names::text[], :shortNames::text[], :kinds::text[], :levels::text[])
                        as r (id, origin, unit, valid, name, short_name, kind, level)
                    """)
                    .params(units.common(change))
                    .param("units", units.ids(row -> row.fact().id().value()))
                    .param("names", units.texts(row -> row.fact().name()))
                    .param("shortNames", units.texts(row -> row.fact().shortName()))
                    .param("kinds", units.texts(row -> row.fact().kind()))
                    .param("levels", units.texts(row -> row.fact().level()))
                    .update();
        }
        openCodes(change, Columnar.of(opened, UnitCode.class));
        openPlacements(change, Columnar.of(opened, Placement.class));
        openPosts(change, Columnar.of(opened, Post.class));
        openMemberships(change, Columnar.of(opened, Membership.class));
    }

    private void openCodes(UUID change, Columnar<Row<UnitCode>> codes) {
        if (codes.isEmpty()) return;
        jdbc.sql("""
                insert into unit_code (id, origin, unit, scheme, code, valid, opened_by)
                select id, origin, unit, scheme, code, valid::daterange, :change
                from unnest(:ids::uuid[], :origins::uuid[], :units::uuid[], :schemes::text[], :codes::text[], :valid::text[]) as r (id, origin, unit, scheme, code, valid)
                """)
                .params(codes.common(change))
                .param("units", codes.ids(row -> row.fact().unit().value()))
                .param("schemes", codes.texts(row -> row.fact().scheme()))
                .param("codes", codes.texts(row -> row.fact().code()))
                .update();
    }

    private void openPlacements(UUID change, Columnar<Row<Placement>> placements) {
        if (placements.isEmpty()) return;
        jdbc.sql("""
                insert into placement (id, origin, unit, line, parent, waiver, valid, opened_by)
                select id, origin, unit, line, parent, waiver, valid::daterange, :change
                from unnest(:ids::uuid[], :origins::uuid[], :units::uuid[], :lines::text[], :parents::uuid[], :waivers::text[], :valid::text[])
                    as r (id, origin, unit, line, parent, waiver, valid)
                """)
                .params(placements.common(change))
                .param("units", placements.ids(row -> row.fact().unit().value()))
                .param("lines", placements.texts(row -> row.fact().line().name()))
                .param("parents", placements.ids(row -> valueOf(row.fact().parent())))
                .param("waivers", placements.texts(row -> row.fact().waiver()))
                .update();
    }

    private void openPosts(UUID change, Columnar<Row<Post>> posts) {
        if (posts.isEmpty()) return;
        Function<Row<Post>, PostId> id = row -> row.fact().id();
        jdbc.sql("insert into post (id) select distinct unnest(:posts::uuid[]) on conflict do nothing")
                .param("posts", posts.ids(id.andThen(PostId::value)))
                .update();
        jdbc.sql("""
                insert into post_version (id, origin, post, unit, title, kind, valid, opened_by)
                select id, origin, post, unit, title, kind, valid::daterange, :change
                from unnest(:ids::uuid[], :origins::uuid[], :posts::uuid[], :units::uuid[], :titles::text[], :kinds::text[], :valid::text[]) as r (id, origin, post, unit, title, kind, valid)
                """)
                .params(posts.common(change))
                .param("posts", posts.ids(id.andThen(PostId::value)))
                .param("units", posts.ids(row -> row.fact().unit().value()))
                .param("titles", posts.texts(row -> row.fact().title()))
                .param("kinds", posts.texts(row -> row.fact().kind().name()))
                .update();
    }

    private void openMemberships(UUID change, Columnar<Row<Membership>> memberships) {
        if (memberships.isEmpty()) return;
        jdbc.sql("""
                insert into membership (id, origin, person, post, sole, valid, opened_by)
                select id, origin, person, post, sole, valid::daterange, :change
                from unnest(:ids::uuid[], :origins::uuid[], :persons::uuid[], :posts::uuid[], :soles::boolean[], :valid::text[]) as r (id, origin, person, post, sole, valid)
                """)
                .params(memberships.common(change))
                .param("persons", memberships.ids(row -> row.fact().person().value()))
                .param("posts", memberships.ids(row -> row.fact().post().value()))
                .param(
                        "soles",
                        memberships.all().stream().map(row -> row.fact().sole()).toArray(Boolean[]::new))
                .update();
    }

    private static @Nullable UUID valueOf(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    /** Rows as columns. */
    private record Columnar<R>(List<R> all) {

        static <F extends Dated<F>> Columnar<Row<F>> of(Collection<Row<?>> rows, Class<F> sort) {
            return new Columnar<>(Row.of(sort, rows).toList());
        }

        boolean isEmpty() {
            return all.isEmpty();
        }

        @Nullable
        UUID[] ids(Function<? super R, @Nullable UUID> column) {
            return all.stream().map(column).toArray(UUID[]::new);
        }

        @Nullable
        String[] texts(Function<? super R, @Nullable String> column) {
            return all.stream().map(column).toArray(String[]::new);
        }

        Map<String, Object> common(UUID change) {
            return Map.of(
                    "change", change,
                    "ids", ids(row -> ((Row<?>) row).id()),
                    "origins", ids(row -> ((Row<?>) row).origin()),
                    "valid", texts(row -> range(((Row<?>) row).valid())));
        }

        private static String range(Period valid) {
            return "[" + valid.from() + "," + (valid.until() == null ? "" : valid.until()) + ")";
        }
    }
}
