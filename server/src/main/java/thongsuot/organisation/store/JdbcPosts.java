package thongsuot.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.organisation.Holding;
import thongsuot.organisation.PersonId;
import thongsuot.organisation.Post;
import thongsuot.organisation.PostId;
import thongsuot.organisation.Posts;
import thongsuot.organisation.UnitId;

@Repository
class JdbcPosts implements Posts {

    private static final String BY_RANK =
            " order by array_position(array['HEAD', 'DEPUTY', 'OFFICE', 'SPECIALIST', 'STAFF'], p.kind), p.title collate \"vi-x-icu\", p.post ";

    private static final String HOLDING = "select" + Columns.POST + """
                , coalesce(v.name, '') as unit_name, m.person, n.name as person_name,
                lower(m.valid) as held_from, upper(m.valid) as held_until
            from membership m
            join person n on n.id = m.person
            join post_version p on p.post = m.post and p.closed_by is null and p.valid @> :day
            left join unit_version v on v.unit = p.unit and v.closed_by is null and v.valid @> :day
            where m.closed_by is null and m.valid @> :day
            """;

    private final JdbcClient jdbc;

    JdbcPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Post> find(PostId id, LocalDate day) {
        return jdbc.sql("select" + Columns.POST + """
                from post_version p where p.post = :post and p.closed_by is null and p.valid @> :day
                """)
                .param("post", id.value())
                .param("day", day)
                .query(Columns::post)
                .optional();
    }

    @Override
    public List<Post> of(UnitId unit, LocalDate day) {
        return jdbc.sql("select" + Columns.POST
                        + "from post_version p where p.unit = :unit and p.closed_by is null and p.valid @> :day"
                        + BY_RANK)
                .param("unit", unit.value())
                .param("day", day)
                .query(Columns::post)
                .list();
    }

    @Override
    public List<Holding> heldBy(PersonId person, LocalDate day) {
        return jdbc.sql(HOLDING + " and m.person = :person" + BY_RANK)
                .param("person", person.value())
                .param("day", day)
                .query(JdbcPosts::holding)
                .list();
    }

    @Override
    public List<Holding> holders(PostId post, LocalDate day) {
        return jdbc.sql(HOLDING + " and m.post = :post order by lower(m.valid), n.name collate \"vi-x-icu\"")
                .param("post", post.value())
                .param("day", day)
                .query(JdbcPosts::holding)
                .list();
    }

    @Override
    public List<Holding> holdersIn(UnitId unit, LocalDate day) {
        return jdbc.sql(HOLDING + " and p.unit = :unit" + BY_RANK)
                .param("unit", unit.value())
                .param("day", day)
                .query(JdbcPosts::holding)
                .list();
    }

    @Override
    public List<Holding> careerOf(PersonId person) {
        return jdbc.sql("select" + Columns.POST + """
                    , coalesce(v.name, '') as unit_name, m.person, n.name as person_name,
                    lower(m.valid) as held_from, upper(m.valid) as held_until
                from membership m
                join person n on n.id = m.person
                join post_version p on p.post = m.post and p.closed_by is null and p.valid @> lower(m.valid)
                left join unit_version v on v.unit = p.unit and v.closed_by is null and v.valid @> lower(m.valid)
                where m.closed_by is null and m.person = :person
                order by lower(m.valid) desc, m.post
                """)
                .param("person", person.value())
                .query(JdbcPosts::holding)
                .list();
    }

    private static Holding holding(ResultSet row, int number) throws SQLException {
        return new Holding(
                Columns.post(row, number),
                row.getString("unit_name"),
                new PersonId(Columns.id(row, "person")),
                row.getString("person_name"),
                Columns.period(row, "held"));
    }
}
