package thongsuot.documents.intake;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.StoredFiles;
import thongsuot.documents.intake.Intake.State;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;

/** Uploads as rows. Who acts sees only their own; the worker sees all. */
@Repository
class Intakes {

    /** Nobody chooses more files than this at once; a script that goes on for ever stops here. */
    static final int MOST_OPEN = 300;

    static final int ATTEMPTS = 3;
    private static final int PART = 1 << 20;
    private static final String COLUMNS = """
            select id, account, account_name, post, post_title, behalf_of, holder, document, file, role, direction, name, size, received, state,
                outcome, detail, page, pages
            from intake
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Intakes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param stamp what the browser knows the file by */
    record New(
            UnitId holder,
            @Nullable DocumentId document,
            String role,
            Direction direction,
            String name,
            long size,
            String stamp) {}

    /** Begins an upload, or goes on with the one of the same file that stopped halfway. */
    @Transactional
    Intake begin(New wanted) {
        if (wanted.size() < 1) throw new UploadException("documents.upload.empty", wanted.name());
        if (wanted.size() > StoredFiles.LARGEST) throw new UploadException("documents.upload.tooLarge", wanted.name());
        Actor actor = Acting.required();
        Optional<Intake> halfway = jdbc.sql(COLUMNS + """
                        where account = ? and state = 'RECEIVING' and name = ? and size = ? and stamp = ? and holder = ? and stamp <> ''
                        order by made_at limit 1
                        """)
                .params(
                        actor.account(),
                        wanted.name(),
                        wanted.size(),
                        wanted.stamp(),
                        wanted.holder().value())
                .query(Intakes::row)
                .optional();
        if (halfway.isPresent()) return halfway.get();
        if (open(actor) >= MOST_OPEN) throw new UploadException("documents.upload.tooMany", wanted.name());
        UUID id = Ids.next();
        insert(id, wanted, actor);
        return find(id).orElseThrow();
    }

    /** Lets a file that is kept be read again; one that waits already waits once. */
    @Transactional
    void again(DocumentId document, UnitId home, Documents.AttachedFile file) {
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into intake (id, account, account_name, post, post_title, behalf_of, holder, document, file, role, direction,
                            name, size, received, state, made_at)
                        values (:id, :account, :accountName, cast(:post as uuid), :postTitle, cast(:behalfOf as uuid), :holder, :document,
                            :file, 'MAIN', 'INCOMING', :name, :size, :size, 'WAITING', :at)
                        on conflict (file) where file is not null and state in ('WAITING', 'READING') do nothing
                        """)
                .param("id", Ids.next())
                .param("account", actor.account())
                .param("accountName", actor.name())
                .param("post", actor.post())
                .param("postTitle", actor.postTitle())
                .param("behalfOf", actor.behalfOf())
                .param("holder", home.value())
                .param("document", document.value())
                .param("file", file.id())
                .param("name", file.name())
                .param("size", file.size())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** The latest time that who acts let a document be read again. */
    @Transactional(readOnly = true)
    Optional<Intake> lastAgain(DocumentId document) {
        return jdbc.sql(
                        COLUMNS
                                + " where document = ? and account = ? and file is not null order by made_at desc, id desc limit 1")
                .params(document.value(), Acting.required().account())
                .query(Intakes::row)
                .optional();
    }

    private int open(Actor actor) {
        return jdbc.sql(
                        "select count(*) from intake where account = ? and state in ('RECEIVING', 'WAITING', 'READING')")
                .param(actor.account())
                .query(Integer.class)
                .single();
    }

    private void insert(UUID id, New wanted, Actor actor) {
        DocumentId document = wanted.document();
        jdbc.sql("""
                        insert into intake (id, account, account_name, post, post_title, behalf_of, holder, document, role, direction, name, size,
                            stamp, state, made_at)
                        values (:id, :account, :accountName, cast(:post as uuid), :postTitle, cast(:behalfOf as uuid), :holder,
                            cast(:document as uuid), :role, :direction, :name, :size, :stamp, 'RECEIVING', :at)
                        """)
                .param("id", id)
                .param("account", actor.account())
                .param("accountName", actor.name())
                .param("post", actor.post())
                .param("postTitle", actor.postTitle())
                .param("behalfOf", actor.behalfOf())
                .param("holder", wanted.holder().value())
                .param("document", document == null ? null : document.value())
                .param("role", wanted.role())
                .param("direction", wanted.direction().name())
                .param("name", wanted.name())
                .param("size", wanted.size())
                .param("stamp", wanted.stamp())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Intake> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = ?").param(id).query(Intakes::row).optional();
    }

    /** The uploads of who acts, the latest first. */
    @Transactional(readOnly = true)
    List<Intake> mine(int most) {
        return jdbc.sql(COLUMNS + " where account = ? order by made_at desc, id desc limit ?")
                .params(Acting.required().account(), most)
                .query(Intakes::row)
                .list();
    }

    /**
     * Takes the next part.
     *
     * @param start where in the file it begins
     * @return how much is there now; a part that does not begin where the last one ended changes nothing
     */
    @Transactional
    long take(UUID id, long start, byte[] content) {
        long[] had = jdbc.sql("select received, size from intake where id = ? and state = 'RECEIVING' for update")
                .param(id)
                .query((row, _) -> new long[] {row.getLong(1), row.getLong(2)})
                .optional()
                .orElse(new long[] {-1, 0});
        if (had[0] != start || content.length == 0 || start + content.length > had[1]) return had[0];
        for (int at = 0; at < content.length; at += PART) part(id, start + at, content, at);
        long now = start + content.length;
        jdbc.sql(
                        "update intake set received = ?, state = case when ? = size then 'WAITING' else state end where id = ?")
                .params(now, now, id)
                .update();
        return now;
    }

    private void part(UUID id, long start, byte[] content, int at) {
        jdbc.sql("insert into intake_part (intake, start, content) values (?, ?, ?)")
                .params(id, start, java.util.Arrays.copyOfRange(content, at, Math.min(content.length, at + PART)))
                .update();
    }

    /** Takes an upload off the list; one that is being read stays. */
    @Transactional
    boolean forget(UUID id) {
        return jdbc.sql("delete from intake where id = ? and state <> 'READING'")
                        .param(id)
                        .update()
                == 1;
    }

    /** Claims the next upload that waits, or one whose server died while it read. Several servers never claim the same one. */
    @Transactional
    Optional<Intake> claim(Duration lease) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        update intake set state = 'FAILED', outcome = 'documents.intake.gaveUp', done_at = ?
                        where state = 'READING' and claimed_until < ? and attempts >= ?
                        """).params(now, now, ATTEMPTS).update();
        Optional<UUID> next = jdbc.sql("""
                        select id from intake where state = 'WAITING' or (state = 'READING' and claimed_until < ?)
                        order by made_at limit 1 for update skip locked
                        """).param(now).query(UUID.class).optional();
        next.ifPresent(id -> jdbc.sql(
                        "update intake set state = 'READING', attempts = attempts + 1, claimed_until = ? where id = ?")
                .params(now.plus(lease), id)
                .update());
        return next.flatMap(this::find);
    }

    /** Goes on reading; a scan tells its page. */
    @Transactional
    void reading(UUID id, Duration lease, int page, int pages) {
        jdbc.sql("update intake set claimed_until = ?, page = ?, pages = ? where id = ?")
                .params(OffsetDateTime.now(clock).plus(lease), page, pages, id)
                .update();
    }

    @Transactional(readOnly = true)
    byte[] content(Intake intake) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(Math.toIntExact(intake.size()));
        jdbc.sql("select content from intake_part where intake = ? order by start")
                .param(intake.id())
                .query(row -> {
                    whole.writeBytes(row.getBytes(1));
                });
        return whole.toByteArray();
    }

    /** Says what became of it and lets its parts go: what is worth keeping is kept by then. */
    @Transactional
    void settle(UUID id, State state, String outcome, String detail, @Nullable DocumentId document) {
        jdbc.sql("""
                        update intake set state = :state, outcome = :outcome, detail = :detail, document = cast(:document as uuid),
                            claimed_until = null, done_at = :at
                        where id = :id
                        """)
                .param("state", state.name())
                .param("outcome", outcome)
                .param("detail", detail)
                .param("document", document == null ? null : document.value())
                .param("at", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
        jdbc.sql("delete from intake_part where intake = ?").param(id).update();
    }

    /** Forgets uploads that nobody went on with, and those long done. */
    @Transactional
    void sweep() {
        jdbc.sql("delete from intake where made_at < ? and state <> 'READING' and state <> 'WAITING'")
                .param(OffsetDateTime.now(clock).minusDays(14))
                .update();
    }

    private static Intake row(ResultSet row, int number) throws SQLException {
        UUID document = row.getObject("document", UUID.class);
        UUID holder = row.getObject("holder", UUID.class);
        UUID account = row.getObject("account", UUID.class);
        Actor by = new Actor(
                account,
                row.getString("account_name"),
                row.getObject("post", UUID.class),
                row.getString("post_title"),
                holder,
                "",
                row.getObject("behalf_of", UUID.class));
        return new Intake(
                row.getObject("id", UUID.class),
                account.equals(Actor.PROGRAM.account()) ? Actor.PROGRAM : by,
                new UnitId(holder),
                document == null ? null : new DocumentId(document),
                row.getObject("file", UUID.class),
                row.getString("role"),
                Direction.valueOf(row.getString("direction")),
                row.getString("name"),
                row.getLong("size"),
                row.getLong("received"),
                State.valueOf(row.getString("state")),
                row.getString("outcome"),
                row.getString("detail"),
                row.getObject("page", Integer.class),
                row.getObject("pages", Integer.class));
    }
}
