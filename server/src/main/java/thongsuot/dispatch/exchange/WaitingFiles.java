package thongsuot.dispatch.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.platform.Acting;
import thongsuot.platform.Ids;

/** Files that somebody looks at before they are taken; each is seen by the account that brought it. */
@Repository
class WaitingFiles {

    /** The content is only handed on. */
    @SuppressWarnings("ArrayRecordComponent")
    record Waiting(UUID id, String name, byte[] content) {

        /** A message of QCVN 102:2016, by its name; else a packet. */
        boolean message() {
            return name.toLowerCase(Locale.ROOT).endsWith(".edxml");
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public Waiting put(String name, byte[] content) {
        jdbc.sql("select exchange_upload_cleared()").query((_, _) -> 0).list();
        UUID id = Ids.next();
        String shown = name.substring(0, Math.min(200, name.length()));
        jdbc.sql("insert into exchange_upload (id, account, name, content, at) values (?, ?, ?, ?, ?)")
                .params(id, Acting.required().account(), shown, content, OffsetDateTime.now(clock))
                .update();
        return new Waiting(id, shown, content);
    }

    @Transactional(readOnly = true)
    public Optional<Waiting> find(UUID id) {
        return jdbc.sql("select id, name, content from exchange_upload where id = ?")
                .param(id)
                .query((row, _) -> new Waiting(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)))
                .optional();
    }

    @Transactional
    public void drop(UUID id) {
        jdbc.sql("delete from exchange_upload where id = ?").param(id).update();
    }
}
