package thongsuot.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;

/**
 * A unit as the table shows it.
 *
 * @param above the unit above it in the line; null for a root
 * @param code its national code that day; empty if it has none
 * @param since the first day of the name it has
 */
public record UnitTableRow(
        UnitId unit,
        String name,
        String shortName,
        String kind,
        String level,
        @Nullable UnitId above,
        String aboveName,
        String code,
        LocalDate since) {}
