package thongsuot.platform;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database at the start of each transaction who acts, for the rules of rows that stand behind the sensitive tables as a second
 * wall. Outside a transaction nobody acts, and those tables are empty.
 */
@Component
class DatabaseIdentity implements TransactionExecutionListener {

    private final JdbcTemplate jdbc;

    DatabaseIdentity(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || !transaction.isNewTransaction()) return;
        Actor actor = Acting.current().orElse(null);
        jdbc.queryForObject(
                "select set_config('thongsuot.account', ?, true) || set_config('thongsuot.post', ?, true)",
                String.class,
                actor == null ? "" : actor.account().toString(),
                actor == null || actor.post() == null ? "" : actor.post().toString());
    }
}
