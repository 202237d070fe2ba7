package thongsuot.documents.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.DocumentAction;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.web.Choice;

/** The units in whose name somebody may write: that of the post acted for, and those that their rights name. */
@Component
class WritingUnits {

    private final JdbcClient jdbc;
    private final Units units;
    private final Gate gate;
    private final Clock clock;

    WritingUnits(JdbcClient jdbc, Units units, Gate gate, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.gate = gate;
        this.clock = clock;
    }

    /** To choose from, the unit of one's post first. */
    @Transactional(readOnly = true)
    public List<Choice> choices() {
        Actor actor = Acting.required();
        Map<UUID, String> found = new LinkedHashMap<>();
        if (actor.unit() != null) found.put(actor.unit(), actor.unitName());
        LocalDate today = LocalDate.now(clock);
        for (UUID unit : named(actor))
            units.find(new UnitId(unit), today).ifPresent(each -> found.putIfAbsent(unit, each.name()));
        return found.entrySet().stream()
                .filter(each -> gate.allows(DocumentAction.LETTER, each.getKey()))
                .map(each -> new Choice(each.getKey().toString(), each.getValue()))
                .toList();
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
