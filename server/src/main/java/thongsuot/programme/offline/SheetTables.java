package thongsuot.programme.offline;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.platform.Acting;
import thongsuot.platform.Ids;
import thongsuot.programme.AssignmentId;
import thongsuot.programme.doing.Works;

/** Sheets between their check and the word to bring them in; each is its owner's alone. What was brought in keeps its hash and no content. */
@Repository
class SheetTables {

    private static final Duration WAITS = Duration.ofDays(2);
    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final String SELECT = "select id, name, made_at, brought_at, done, left_out from work_sheet ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SheetTables(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Transactional
    public UUID keep(String name, byte[] content) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into work_sheet (id, account, name, hash, content, made_at) values (:id, :account, :name, :hash, :content, :at)
                        """)
                .param("id", id)
                .param("account", Acting.required().account())
                .param("name", name)
                .param("hash", hash(content))
                .param("content", content)
                .param("at", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /** Empty for another's. */
    @Transactional(readOnly = true)
    public Optional<KeptSheet> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(SheetTables::sheet)
                .optional();
    }

    /** The same bytes brought in whole before, by the same account. */
    @Transactional(readOnly = true)
    public Optional<KeptSheet> whole(byte[] content) {
        return jdbc.sql(SELECT
                        + "where hash = ? and brought_at is not null and left_out = 0 order by brought_at desc limit 1")
                .param(hash(content))
                .query(SheetTables::sheet)
                .optional();
    }

    /** What who acts brought in lately. */
    @Transactional(readOnly = true)
    public List<KeptSheet> brought(int most) {
        return jdbc.sql(SELECT + "where brought_at is not null order by brought_at desc limit ?")
                .param(most)
                .query(SheetTables::sheet)
                .list();
    }

    /** Empty once it was brought in. Of two who bring in the same at once, the second waits and then finds nothing. */
    Optional<byte[]> lock(UUID id) {
        return content("select content from work_sheet where id = ? and content is not null for update", id);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID id) {
        return content("select content from work_sheet where id = ? and content is not null", id);
    }

    private Optional<byte[]> content(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query((row, _) -> row.getBytes(1)).optional();
    }

    void brought(UUID id, int done, int left) {
        jdbc.sql(
                        "update work_sheet set content = null, brought_at = :at, done = :done, left_out = :left where id = :id")
                .param("at", OffsetDateTime.now(clock))
                .param("done", done)
                .param("left", left)
                .param("id", id)
                .update();
    }

    /** All that was done to each of these, the earliest first. */
    @Transactional(readOnly = true)
    public Map<AssignmentId, List<Works.Done>> histories(Collection<AssignmentId> of) {
        Map<AssignmentId, List<Works.Done>> all = new HashMap<>();
        jdbc.sql("""
                        select assignment, act, words, name, post_title, at from assignment_act where assignment = any(?) order by at, id
                        """)
                .param(of.stream().map(AssignmentId::value).toArray(UUID[]::new))
                .query((row, _) -> {
                    AssignmentId id = new AssignmentId(row.getObject("assignment", UUID.class));
                    return all.computeIfAbsent(id, _ -> new java.util.ArrayList<>())
                            .add(new Works.Done(
                                    row.getString("act"),
                                    row.getString("words"),
                                    row.getString("name"),
                                    row.getString("post_title"),
                                    row.getObject("at", OffsetDateTime.class)));
                })
                .list();
        return all;
    }

    /** Forgets what nobody came back for, and which files were brought in long ago. */
    @Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT6H")
    void forget() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Acting.asProgram(() -> transaction.executeWithoutResult(
                _ -> jdbc.sql("delete from work_sheet where made_at < ? or (brought_at is null and made_at < ?)")
                        .params(now.minus(REMEMBERED), now.minus(WAITS))
                        .update()));
    }

    private static KeptSheet sheet(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new KeptSheet(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class),
                row.getObject("brought_at", OffsetDateTime.class),
                row.getInt("done"),
                row.getInt("left_out"));
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
