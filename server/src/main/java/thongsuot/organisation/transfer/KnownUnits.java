package thongsuot.organisation.transfer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;

/**
 * What stands in the tables already and a file may speak of.
 *
 * @param byCode units by their national code
 * @param places since when each stands in a line, without an end
 */
record KnownUnits(Map<String, UnitId> byCode, Map<UnitId, Map<Line, LocalDate>> places, Set<String> takenCodes) {}
