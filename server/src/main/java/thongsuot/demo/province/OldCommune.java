package thongsuot.demo.province;

import thongsuot.organisation.UnitId;

/** A commune as it was before July 2025: its three bodies. */
record OldCommune(String name, UnitId party, UnitId state, UnitId front) {}
