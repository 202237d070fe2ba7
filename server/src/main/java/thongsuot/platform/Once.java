package thongsuot.platform;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A form counts once, however often it arrives: a double click, a retry after a broken line. Each form carries a token; the change and
 * the token's row are one transaction, and who comes second waits for the first and gets its answer.
 */
@Component
public class Once {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Once(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Makes the change unless the token has been seen.
     *
     * @param token of the form; a form without one counts as often as it comes
     * @param change returns where the browser goes next, which the second arrival is told too
     * @throws IllegalArgumentException if the token came with a form of another account: its answer is not for this one
     */
    public String run(@Nullable UUID token, Supplier<String> change) {
        if (token == null) return transaction.execute(_ -> change.get());
        return transaction.execute(_ -> {
            int mine = jdbc.sql("insert into form_once (token, account) values (?, ?) on conflict do nothing")
                    .params(token, Acting.required().account())
                    .update();
            if (mine == 0)
                return jdbc.sql("select answer from form_once where token = ? and account = ?")
                        .params(token, Acting.required().account())
                        .query(String.class)
                        .optional()
                        .orElseThrow(() -> new IllegalArgumentException("the token of this form is another account's"));
            String answer = change.get();
            jdbc.sql("update form_once set answer = ? where token = ?")
                    .params(answer, token)
                    .update();
            return answer;
        });
    }
}
