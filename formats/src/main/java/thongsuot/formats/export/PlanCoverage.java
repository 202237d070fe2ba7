package thongsuot.formats.export;

import thongsuot.reader.NamedReading;
import thongsuot.reader.coverage.Coverage;

/** A plan and what it makes of the document that it carries out. */
public record PlanCoverage(NamedReading plan, Coverage coverage) {}
