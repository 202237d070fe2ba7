package thongsuot.notification;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Choices and the delivery log. */
@Repository
@Transactional
public class DigestRows {

    static final Choice USUAL = new Choice(7, true);

    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final int TRIES = 3;

    private final JdbcClient jdbc;

    /** @param hour from which the letter of the day may come */
    record Choice(int hour, boolean mail) {}

    /** @param state as the column has it */
    public record Delivered(LocalDate day, String state, int items, OffsetDateTime at) {}

    /** Somebody whose letter is due. */
    record Claimed(UUID account, String mail) {}

    DigestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Choice choice(UUID account) {
        return jdbc.sql("select hour, mail from digest_choice where account = ?")
                .param(account)
                .query(Choice.class)
                .optional()
                .orElse(USUAL);
    }

    void choose(UUID account, Choice choice, OffsetDateTime at) {
        jdbc.sql("""
                        insert into digest_choice (account, hour, mail, changed_at) values (:account, :hour, :mail, :at)
                        on conflict (account) do update set hour = excluded.hour, mail = excluded.mail, changed_at = excluded.changed_at
                        """)
                .param("account", account)
                .param("hour", choice.hour())
                .param("mail", choice.mail())
                .param("at", at)
                .update();
    }

    /** Takes some whose hour has come and whose day is not yet dealt with; no other server gets the same. */
    List<Claimed> claim(LocalDate today, OffsetDateTime now, int most) {
        return jdbc.sql("""
                        with due as (
                            select a.id, a.mail from account a
                            left join digest_choice c on c.account = a.id left join digest d on d.account = a.id and d.day = :today
                            where a.closed_at is null and a.mail is not null and coalesce(c.mail, true) and coalesce(c.hour, :usual) <= :hour
                                and (d.account is null or (d.tries < :tries and d.claimed_until < :now and d.state in ('CLAIMED', 'FAILED')))
                            order by a.id limit :most),
                        taken as (
                            insert into digest as d (account, day, state, claimed_until, at)
                            select id, :today, 'CLAIMED', :until, :now from due
                            on conflict (account, day) do update set state = 'CLAIMED', tries = d.tries + 1, claimed_until = :until, at = :now
                                where d.claimed_until < :now and d.state in ('CLAIMED', 'FAILED')
                            returning account)
                        select due.id as account, due.mail from taken join due on due.id = taken.account
                        """)
                .param("today", today)
                .param("now", now)
                .param("hour", now.getHour())
                .param("usual", USUAL.hour())
                .param("tries", TRIES)
                .param("until", now.plus(CLAIM))
                .param("most", most)
                .query(Claimed.class)
                .list();
    }

    void done(UUID account, LocalDate day, String state, int items, OffsetDateTime at) {
        jdbc.sql("update digest set state = :state, items = :items, at = :at where account = :account and day = :day")
                .param("state", state)
                .param("items", items)
                .param("at", at)
                .param("account", account)
                .param("day", day)
                .update();
    }

    List<Delivered> log(UUID account) {
        return jdbc.sql("select day, state, items, at from digest where account = ? order by day desc limit 30")
                .param(account)
                .query(Delivered.class)
                .list();
    }
}
