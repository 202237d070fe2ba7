package thongsuot.programme.showing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.documents.FileHash;
import thongsuot.documents.StoredFiles;
import thongsuot.platform.Acting;
import thongsuot.platform.Ids;
import thongsuot.programme.AssignmentId;
import thongsuot.web.VietnameseFormats;

/** Rows of what is shown. Rights, history and traces are the caller's. */
@Repository
class EvidenceTables {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final Clock clock;

    EvidenceTables(JdbcClient jdbc, StoredFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** In the order in which they came; what was taken back is left out. */
    List<Evidence> of(AssignmentId assignment) {
        return jdbc.sql("select * from evidence where assignment = ? and state <> 'WITHDRAWN' order by at, id limit "
                        + MOST)
                .param(assignment.value())
                .query(EvidenceTables::evidence)
                .list();
    }

    Optional<Evidence> find(AssignmentId assignment, UUID id) {
        return jdbc.sql("select * from evidence where assignment = ? and id = ?")
                .params(assignment.value(), id)
                .query(EvidenceTables::evidence)
                .optional();
    }

    /** Empty for what is no file, or not to be seen. */
    Optional<byte[]> content(UUID id) {
        return jdbc.sql("select encode(file, 'hex') from evidence where id = ? and file is not null")
                .param(id)
                .query(String.class)
                .optional()
                .flatMap(hash -> files.read(new FileHash(hash)));
    }

    void add(AssignmentId assignment, NewEvidence what) {
        FileHash hash = what instanceof NewEvidence.OfFile file ? files.store(file.content()) : null;
        jdbc.sql("""
                        insert into evidence (id, assignment, kind, title, file, file_name, file_size, address, amount, measure, account, name, at)
                        values (:id, :assignment, :kind, :title, decode(cast(:file as text), 'hex'), :fileName, :size, :address, :amount, :measure,
                            :account, :name, :at)
                        """)
                .param("id", Ids.next())
                .param("assignment", assignment.value())
                .param("kind", kind(what))
                .param("title", what.title())
                .param("file", hash == null ? null : hash.value())
                .param("fileName", what instanceof NewEvidence.OfFile file ? file.name() : "")
                .param(
                        "size",
                        what instanceof NewEvidence.OfFile file ? (long) file.content().length : null,
                        Types.BIGINT)
                .param("address", what instanceof NewEvidence.OfLink link ? link.address() : "")
                .param("amount", what instanceof NewEvidence.OfCount count ? count.amount() : null, Types.NUMERIC)
                .param("measure", what instanceof NewEvidence.OfCount count ? count.measure() : "")
                .param("account", Acting.required().account())
                .param("name", Acting.required().name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private static String kind(NewEvidence what) {
        return switch (what) {
            case NewEvidence.OfFile _ -> "FILE";
            case NewEvidence.OfLink _ -> "LINK";
            case NewEvidence.OfCount _ -> "COUNT";
        };
    }

    /** @return whether it still stood as it was seen */
    boolean decide(UUID id, Evidence.State seen, Evidence.State next, String reason) {
        return jdbc.sql("""
                        update evidence set state = :next, reason = :reason, decided_name = :name, decided_at = :at
                        where id = :id and state = :seen
                        """)
                        .param("next", next.name())
                        .param("reason", reason)
                        .param("name", Acting.required().name())
                        .param("at", OffsetDateTime.now(clock))
                        .param("id", id)
                        .param("seen", seen.name())
                        .update()
                == 1;
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        Evidence.Thing thing = switch (row.getString("kind")) {
            case "FILE" -> new Evidence.File(row.getString("file_name"), row.getLong("file_size"));
            case "LINK" -> new Evidence.Link(row.getString("address"));
            default ->
                new Evidence.Count(
                        amount == null ? "" : VietnameseFormats.number(amount.stripTrailingZeros()),
                        row.getString("measure"));
        };
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getString("title"),
                thing,
                Evidence.State.valueOf(row.getString("state")),
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("reason"),
                row.getString("decided_name"));
    }
}
