package thongsuot.identity.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.identity.IdentityAction;
import thongsuot.identity.Role;
import thongsuot.identity.UnmetRuleException;
import thongsuot.organisation.Line;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;

/** Gives and takes rights. Nobody gives what reaches wider or lasts longer than what gives them the right to give. */
@Service
@Transactional
public class Granting {

    private final RoleGrants grants;
    private final Standings standings;
    private final Gate gate;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Granting(
            RoleGrants grants,
            Standings standings,
            Gate gate,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.grants = grants;
        this.standings = standings;
        this.gate = gate;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is to be given; to an account or to a post, one of them null.
     *
     * @param unit null for the whole installation
     * @param line the line down which it reaches; null for the unit alone
     * @param lastDay null for no end
     */
    public record Wish(
            Role role,
            @Nullable UUID account,
            @Nullable UUID post,
            @Nullable UUID unit,
            @Nullable Line line,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            String basis) {}

    /**
     * @throws thongsuot.platform.RefusedException if the one who acts may not give rights there
     * @throws UnmetRuleException if it would reach wider or last longer than their own, or is there already
     */
    public UUID grant(Wish wish) {
        gate.require(IdentityAction.RIGHTS_GRANT, wish.unit());
        Actor actor = Acting.required();
        if (wish.lastDay() != null && wish.lastDay().isBefore(wish.firstDay()))
            throw new UnmetRuleException("lastDay", "rights.rule.daysTurned");
        if (wish.basis().length() > 300) throw new UnmetRuleException("basis", "rights.rule.basisLong", 300);
        requireWithinOwn(actor, wish);
        requireNew(wish);
        UUID id = Ids.next();
        grants.add(
                new RoleGrant(
                        id,
                        wish.role(),
                        wish.account(),
                        wish.post(),
                        "",
                        wish.unit(),
                        "",
                        wish.line(),
                        wish.firstDay(),
                        wish.lastDay(),
                        wish.basis(),
                        actor.name(),
                        OffsetDateTime.now(clock),
                        null,
                        null,
                        null),
                actor.account());
        events.publishEvent(RightsEvent.of("granted", grants.find(id).orElseThrow()));
        standings.changed();
        return id;
    }

    /**
     * @throws UnmetRuleException if it is gone already, or is the last one that lets others in
     */
    public void revoke(UUID id, String reason) {
        RoleGrant grant = grants.find(id).orElseThrow(() -> new UnmetRuleException("", "rights.rule.gone"));
        gate.require(IdentityAction.RIGHTS_GRANT, grant.unit());
        if (reason.isBlank() || reason.length() > 300)
            throw new UnmetRuleException("reason", "rights.rule.reasonMissing");
        Actor actor = Acting.required();
        try {
            if (!grants.revoke(id, actor.account(), actor.name(), reason.strip(), OffsetDateTime.now(clock)))
                throw new UnmetRuleException("", "rights.rule.gone");
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).contains("last administrator"))
                throw new UnmetRuleException("", "rights.rule.lastAdministrator");
            throw e;
        }
        events.publishEvent(RightsEvent.of("revoked", grant));
        standings.changed();
    }

    private void requireWithinOwn(Actor actor, Wish wish) {
        if (actor.equals(Actor.PROGRAM)) return;
        List<Standing.Right> own = standings
                .of(actor.account())
                .map(standing -> standing.rights(actor)
                        .filter(each -> each.role() == Role.ADMINISTRATOR)
                        .toList())
                .orElse(List.of());
        if (own.stream().noneMatch(each -> covers(each, wish)))
            throw new UnmetRuleException("line", "rights.rule.aboveOneself");
    }

    private boolean covers(Standing.Right own, Wish wish) {
        if (own.lastDay() != null && (wish.lastDay() == null || wish.lastDay().isAfter(own.lastDay()))) return false;
        if (own.unit() == null) return true;
        if (wish.unit() == null || (wish.line() != null && wish.line() != own.line())) return false;
        return own.unit().equals(wish.unit()) || (own.line() != null && below(wish.unit(), own.unit(), own.line()));
    }

    private boolean below(UUID unit, UUID above, Line line) {
        return jdbc.sql("""
                        select exists (select from ancestry
                            where line = ? and descendant = ? and ancestor = ? and valid @> cast(? as date))
                        """)
                .params(line.name(), unit, above, LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    private void requireNew(Wish wish) {
        boolean there = grants.at(wish.unit()).stream()
                .anyMatch(each -> each.revokedAt() == null
                        && each.role() == wish.role()
                        && each.line() == wish.line()
                        && java.util.Objects.equals(each.account(), wish.account())
                        && java.util.Objects.equals(each.post(), wish.post())
                        && (each.lastDay() == null || !each.lastDay().isBefore(wish.firstDay()))
                        && (wish.lastDay() == null || !wish.lastDay().isBefore(each.firstDay())));
        if (there) throw new UnmetRuleException("role", "rights.rule.there");
    }
}
