package thongsuot.demo.flow;

import java.util.List;
import thongsuot.organisation.Unit;
import thongsuot.platform.Actor;

/** A commune's committee and who keeps its register. */
record Commune(Unit unit, Actor clerk) {

    private static final List<String> SIGNERS = List.of(
            "Trần Thị Lụa",
            "Võ Văn Thuyền",
            "Cao Thị Mai",
            "Đinh Văn Bến",
            "Lý Thị Sen",
            "Hoàng Kim Thạch",
            "Bùi Đức Khê");

    /** {@code xã Lam Khuê} */
    String called() {
        return unit.name().replaceFirst("^Đảng ủy ", "");
    }

    String secretary() {
        return SIGNERS.get(Math.floorMod(unit.name().hashCode(), SIGNERS.size()));
    }
}
