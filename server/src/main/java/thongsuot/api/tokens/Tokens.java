package thongsuot.api.tokens;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.identity.account.Secret;

/** Tokens as rows; whose may be seen and revoked by whom is asked in the database. */
@Repository
@Transactional
public class Tokens {

    private static final String SELECT = """
            select t.id, t.account, p.name as holder, coalesce(v.title, '') as post_title, coalesce(u.name, '') as unit_name, t.name, t.scope, t.hint,
                t.made_at, t.expires_at, t.last_used_on, t.revoked_at, t.revoked_name, exists (select from membership m where m.post = t.post
                    and m.person = a.person and m.closed_by is null and m.valid @> today_here()) and a.closed_at is null as held
            from api_token t join account a on a.id = t.account join person p on p.id = a.person
            left join post_version v on v.post = t.post and v.closed_by is null and v.valid @> today_here()
            left join unit_version u on u.unit = v.unit and u.closed_by is null and u.valid @> today_here()
            """;
    private static final int MOST = 300;

    private final JdbcClient jdbc;

    Tokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose a word is; empty for one that is none. To be asked before anybody acts. */
    public Optional<OpenedToken> open(String word, LocalDate day, OffsetDateTime at) {
        return jdbc.sql("select * from api_token_opened(?, ?, ?)")
                .params(new Secret(word).hash(), day, at)
                .query(OpenedToken.class)
                .optional();
    }

    Optional<Token> find(UUID id) {
        return jdbc.sql(SELECT + " where t.id = ?").param(id).query(Token.class).optional();
    }

    List<Token> of(UUID account) {
        return jdbc.sql(
                        SELECT
                                + " where t.account = :account order by t.revoked_at is not null, t.made_at desc, t.id limit :most")
                .param("account", account)
                .param("most", MOST)
                .query(Token.class)
                .list();
    }

    /** Those of others that who acts may revoke: what still opens something first. */
    List<Token> ofOthers(UUID account) {
        return jdbc.sql(
                        SELECT
                                + " where t.account <> :account order by t.revoked_at is not null, t.made_at desc, t.id limit :most")
                .param("account", account)
                .param("most", MOST)
                .query(Token.class)
                .list();
    }

    /** How many of an account still stand. */
    int standing(UUID account, OffsetDateTime at) {
        return jdbc.sql("select count(*) from api_token where account = ? and revoked_at is null and expires_at > ?")
                .params(account, at)
                .query(Integer.class)
                .single();
    }

    void add(UUID id, NewToken wanted, UUID account, Secret secret, OffsetDateTime at) {
        jdbc.sql("""
                        insert into api_token (id, account, post, name, scope, hint, hash, made_at, expires_at)
                        values (:id, :account, :post, :name, :scope, :hint, :hash, :at, :ends)
                        """)
                .param("id", id)
                .param("account", account)
                .param("post", wanted.post())
                .param("name", wanted.name())
                .param("scope", wanted.scope().name())
                .param("hint", TokenWord.hint(secret))
                .param("hash", secret.hash())
                .param("at", at)
                .param("ends", at.plusDays(wanted.days()))
                .update();
    }

    /** @return whether it still stood */
    boolean revoke(UUID id, String by, OffsetDateTime at) {
        return jdbc.sql("update api_token set revoked_at = ?, revoked_name = ? where id = ? and revoked_at is null")
                        .params(at, by, id)
                        .update()
                == 1;
    }

    /** Those whose post has another holder by now or none, and those of closed accounts; for the program alone. */
    List<UUID> ended(LocalDate day) {
        return jdbc.sql("select api_tokens_ended(?)")
                .param(day)
                .query(UUID.class)
                .list();
    }
}
