package thongsuot.api.tokens;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.identity.account.Secret;
import thongsuot.identity.rights.Standing;
import thongsuot.identity.rights.Standings;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;

/** Makes tokens and takes them back. Each leaves its trace; the word itself leaves none. */
@Service
class KeepingTokens {

    /** Who needs more has forgotten some. */
    static final int MOST = 20;

    private final Tokens tokens;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeepingTokens(
            Tokens tokens,
            Standings standings,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.tokens = tokens;
        this.standings = standings;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The posts for which somebody may make one: their own. Who acts by authority can't hand it on to a program. */
    List<Standing.ToActFor> posts() {
        return standings.of(Acting.required().account()).map(Standing::posts).orElse(List.of()).stream()
                .filter(each -> each.behalfOf() == null)
                .toList();
    }

    boolean full() {
        return tokens.standing(Acting.required().account(), OffsetDateTime.now(clock)) >= MOST;
    }

    /** @return the word, which nobody sees again */
    @Transactional
    Secret make(NewToken wanted) {
        Standing.ToActFor post = posts().stream()
                .filter(each -> each.post().equals(wanted.post()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no post of who acts: " + wanted.post()));
        Secret secret = TokenWord.next();
        UUID id = Ids.next();
        tokens.add(id, wanted, Acting.required().account(), secret, OffsetDateTime.now(clock));
        events.publishEvent(new TokenEvent(
                "made",
                id,
                wanted.name(),
                post.unit(),
                Map.of("post", post.title(), "scope", wanted.scope().name(), "days", wanted.days())));
        return secret;
    }

    /** @return whether there was one to revoke for who acts */
    @Transactional
    boolean revoke(UUID id) {
        Actor actor = Acting.required();
        Token token = tokens.find(id).orElse(null);
        if (token == null || !tokens.revoke(id, actor.name(), OffsetDateTime.now(clock))) return false;
        events.publishEvent(
                new TokenEvent("revoked", id, token.name(), actor.unit(), Map.of("holder", token.holder())));
        return true;
    }

    /** What opens nothing any more is revoked for good: nobody's token comes to life again when they come back. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void sweep() {
        Acting.asProgram(() -> transaction.executeWithoutResult(
                _ -> tokens.ended(LocalDate.now(clock)).forEach(this::revoke)));
    }
}
