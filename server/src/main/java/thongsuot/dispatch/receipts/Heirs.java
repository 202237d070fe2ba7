package thongsuot.dispatch.receipts;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.DispatchAction;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;

/** Who answers for a unit: itself; after a merger, absorption or division, those that came after it. */
@Component
public class Heirs {

    private final JdbcClient jdbc;
    private final Gate gate;

    Heirs(JdbcClient jdbc, Gate gate) {
        this.jdbc = jdbc;
        this.gate = gate;
    }

    /**
     * The unit that who acts may answer for in place of {@code unit}.
     *
     * @return {@code unit} itself while it is there, and where no heir is one's own: the gate then says no
     */
    @Transactional(readOnly = true)
    public UnitId answering(UnitId unit, DispatchAction action) {
        List<UUID> heirs = jdbc.sql("select h from dispatch_heirs(?) h order by h")
                .param(unit.value())
                .query(UUID.class)
                .list();
        return heirs.stream()
                .filter(heir -> gate.allows(action, heir))
                .findFirst()
                .map(UnitId::new)
                .orElse(unit);
    }

    /** @throws thongsuot.platform.RefusedException unless who acts may do this for the unit or one that came after it */
    public UnitId require(UnitId unit, DispatchAction action) {
        UnitId answering = answering(unit, action);
        gate.require(action, answering.value());
        return answering;
    }
}
