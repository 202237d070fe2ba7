package thongsuot.identity.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.identity.IdentityAction;
import thongsuot.identity.UnmetRuleException;
import thongsuot.organisation.Holding;
import thongsuot.organisation.PersonId;
import thongsuot.organisation.PostId;
import thongsuot.organisation.Posts;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;

/**
 * Lets somebody act for a post, for some days, by a document. The holder of the post does it; an administrator may enter what a holder
 * signed on paper. Who acts by authority can't hand it on.
 */
@Service
@Transactional
public class Delegating {

    private final Delegations delegations;
    private final Standings standings;
    private final Posts posts;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Delegating(
            Delegations delegations,
            Standings standings,
            Posts posts,
            Gate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.delegations = delegations;
        this.standings = standings;
        this.posts = posts;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** @param grantor the holder of the post */
    public record Wish(
            UUID post, UUID grantor, UUID delegate, LocalDate firstDay, LocalDate lastDay, String document) {}

    /** @throws UnmetRuleException if a rule says no, naming the field */
    public UUID give(Wish wish) {
        Actor actor = Acting.required();
        requireNotByAuthority(actor);
        Holding holding = posts.holders(new PostId(wish.post()), LocalDate.now(clock)).stream()
                .filter(each -> each.person().equals(new PersonId(wish.grantor())))
                .findFirst()
                .orElseThrow(() -> new UnmetRuleException("post", "delegation.rule.notHolder"));
        if (!own(actor, wish.grantor()))
            gate.require(
                    IdentityAction.DELEGATIONS_RECORD, holding.post().unit().value());
        requireSense(wish);
        UUID id = Ids.next();
        delegations.add(
                new Delegation(
                        id,
                        wish.post(),
                        "",
                        null,
                        "",
                        wish.grantor(),
                        "",
                        wish.delegate(),
                        "",
                        wish.firstDay(),
                        wish.lastDay(),
                        wish.document().strip(),
                        null),
                actor.account(),
                OffsetDateTime.now(clock));
        trace("given", delegations.find(id).orElseThrow());
        return id;
    }

    /** The grantor takes it back, or an administrator of the post's unit. */
    public void revoke(UUID id) {
        Actor actor = Acting.required();
        requireNotByAuthority(actor);
        Delegation one = delegations.find(id).orElseThrow(() -> new UnmetRuleException("", "delegation.rule.gone"));
        if (!own(actor, one.grantor())) gate.require(IdentityAction.DELEGATIONS_RECORD, one.unit());
        if (!delegations.revoke(id, actor.account(), OffsetDateTime.now(clock)))
            throw new UnmetRuleException("", "delegation.rule.gone");
        trace("revoked", one);
    }

    /** Else authority could prolong itself, with the very rights it lends. */
    private static void requireNotByAuthority(Actor actor) {
        if (actor.behalfOf() != null) throw new UnmetRuleException("", "delegation.rule.handedOn");
    }

    private boolean own(Actor actor, UUID person) {
        return standings
                .of(actor.account())
                .filter(standing -> standing.person().equals(person) && actor.behalfOf() == null)
                .isPresent();
    }

    private void requireSense(Wish wish) {
        LocalDate today = LocalDate.now(clock);
        if (wish.delegate().equals(wish.grantor())) throw new UnmetRuleException("delegate", "delegation.rule.oneself");
        if (wish.lastDay().isBefore(wish.firstDay())) throw new UnmetRuleException("lastDay", "rights.rule.daysTurned");
        if (wish.lastDay().isBefore(today)) throw new UnmetRuleException("lastDay", "delegation.rule.past");
        if (wish.lastDay().isAfter(wish.firstDay().plusYears(1)))
            throw new UnmetRuleException("lastDay", "delegation.rule.long");
        if (wish.document().isBlank() || wish.document().length() > 300)
            throw new UnmetRuleException("document", "delegation.rule.document");
        if (delegations.overlaps(wish.post(), wish.delegate(), wish.firstDay(), wish.lastDay()))
            throw new UnmetRuleException("firstDay", "delegation.rule.there");
    }

    private void trace(String what, Delegation one) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("post", one.postTitle());
        facts.put("grantor", one.grantorName());
        facts.put("delegate", one.delegateName());
        facts.put("firstDay", one.firstDay().toString());
        facts.put("lastDay", one.lastDay().toString());
        facts.put("document", one.document());
        boolean gone = what.equals("revoked");
        events.publishEvent(new RightsEvent(
                "identity.delegation." + what,
                "delegation",
                one.id().toString(),
                one.postTitle() + ": " + one.delegateName(),
                one.unit(),
                gone ? facts : Map.of(),
                gone ? Map.of() : facts));
        standings.changed();
    }
}
