package thongsuot.demo.work;

import thongsuot.organisation.UnitId;
import thongsuot.platform.Actor;

/** A unit of which something is asked, and who does it there. */
record Doer(UnitId unit, Actor who) {}
