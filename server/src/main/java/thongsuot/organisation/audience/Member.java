package thongsuot.organisation.audience;

import thongsuot.organisation.UnitId;

/**
 * A unit in an audience, as it was called when the list was made.
 *
 * @param above the name of the unit above it in the line of the rule; empty for a root
 */
public record Member(UnitId unit, String name, String kind, String level, String above) {}
