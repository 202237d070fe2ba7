package thongsuot.programme.showing;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.organisation.PostId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;
import thongsuot.programme.WorkKey;

/** Rows of what is said about works and of who is asked. Rights and traces are the caller's. */
@Repository
class CommentTables {

    private static final int MOST = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    CommentTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first. */
    List<Comment> of(WorkKey key) {
        return jdbc.sql("""
                        select c.id, c.words, c.name, c.post_title, c.at,
                            coalesce((select string_agg(n.name, '; ' order by n.name) from work_mention n where n.comment = c.id), '') as asked,
                            exists (select from work_mention n where n.comment = c.id and n.answered_at is null) as waits
                        from work_comment c where c.mandate = :mandate and c.unit = :unit and c.occurrence is not distinct from :occurrence
                        order by c.at desc, c.id desc limit :most
                        """)
                .param("mandate", key.mandate().value())
                .param("unit", key.unit().value())
                .param("occurrence", key.occurrence(), Types.DATE)
                .param("most", MOST)
                .query((row, _) -> new Comment(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        row.getString("name"),
                        row.getString("post_title"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("asked"),
                        row.getBoolean("waits")))
                .list();
    }

    UUID add(WorkKey key, String words) {
        UUID id = Ids.next();
        Actor actor = Acting.required();
        // Who asked is filled in by the database.
        jdbc.sql("""
                        insert into work_comment (id, mandate, unit, occurrence, issuer, words, account, name, post_title, at)
                        values (:id, :mandate, :unit, :occurrence, :unit, :words, :account, :name, :title, :at)
                        """)
                .param("id", id)
                .param("mandate", key.mandate().value())
                .param("unit", key.unit().value())
                .param("occurrence", key.occurrence(), Types.DATE)
                .param("words", words)
                .param("account", actor.account())
                .param("name", actor.name())
                .param("title", actor.postTitle())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    void ask(UUID comment, PostId post, String name) {
        jdbc.sql("insert into work_mention (comment, post, name) values (?, ?, ?)")
                .params(comment, post.value(), name)
                .update();
    }

    /** Whoever answers for a post answers all that was asked of it about that work. */
    int answer(WorkKey key, UUID post) {
        return jdbc.sql("""
                        update work_mention n set answered_at = :at from work_comment c
                        where c.id = n.comment and c.mandate = :mandate and c.unit = :unit and c.occurrence is not distinct from :occurrence
                            and n.post = :post and n.answered_at is null
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("mandate", key.mandate().value())
                .param("unit", key.unit().value())
                .param("occurrence", key.occurrence(), Types.DATE)
                .param("post", post)
                .update();
    }

    /** Whether a post is asked something about that work. */
    boolean asked(WorkKey key, UUID post) {
        return jdbc.sql("""
                        select exists (select from work_mention n join work_comment c on c.id = n.comment
                            where c.mandate = :mandate and c.unit = :unit and c.occurrence is not distinct from :occurrence
                                and n.post = :post and n.answered_at is null)
                        """)
                .param("mandate", key.mandate().value())
                .param("unit", key.unit().value())
                .param("occurrence", key.occurrence(), Types.DATE)
                .param("post", post)
                .query(Boolean.class)
                .single();
    }
}
