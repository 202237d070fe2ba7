package thongsuot.web.design;

import java.time.LocalDate;

/** A row of the sample table. */
public record SampleRow(String id, String name, String kind, long members, LocalDate since, int done) {}
