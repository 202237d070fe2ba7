package thongsuot.documents.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.DocumentAction;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Acting;
import thongsuot.platform.Action;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.web.Choice;

/** The units in whose name somebody may do something with documents: that of the post acted for, and those that their rights name. */
@Component
public class OwnRegisters {

    private final JdbcClient jdbc;
    private final Units units;
    private final Gate gate;
    private final Clock clock;

    OwnRegisters(JdbcClient jdbc, Units units, Gate gate, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.gate = gate;
        this.clock = clock;
    }

    /** To choose from, the unit of one's post first. Empty for who has the right over the whole installation and no post. */
    @Transactional(readOnly = true)
    public List<Choice> choices(Action action) {
        Actor actor = Acting.required();
        Map<UUID, String> found = new LinkedHashMap<>();
        if (actor.unit() != null) found.put(actor.unit(), actor.unitName());
        List<UnitId> named = named(actor).stream().map(UnitId::new).toList();
        units.findAll(named, LocalDate.now(clock)).forEach((id, unit) -> found.putIfAbsent(id.value(), unit.name()));
        return found.entrySet().stream()
                .filter(each -> gate.allows(action, each.getKey()))
                .map(each -> new Choice(each.getKey().toString(), each.getValue()))
                .toList();
    }

    /** The first of the choices for registering; null where there is none. */
    public @Nullable UnitId usual() {
        List<Choice> choices = choices(DocumentAction.REGISTER);
        return choices.isEmpty()
                ? null
                : new UnitId(UUID.fromString(choices.getFirst().value()));
    }

    private List<UUID> named(Actor actor) {
        return jdbc.sql("""
                        select distinct unit from role_grant
                        where unit is not null and revoked_at is null and valid @> today_here()
                            and (account = :account or post = cast(:post as uuid))
                        """)
                .param("account", actor.account())
                .param("post", actor.post())
                .query(UUID.class)
                .list();
    }
}
