package thongsuot.programme.assigning;

import thongsuot.programme.Obligation;
import thongsuot.programme.counting.Standing;

/** A duty in the list of what was given, and how far it has come. */
public record GivenRow(Obligation obligation, Standing standing) {}
