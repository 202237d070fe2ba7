package thongsuot.organisation.web;

import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;

/** A unit as the tree shows it, and how many units stand directly below it. */
record TreeRow(
        UnitId unit, String name, String kind, @Nullable UnitId parent, int below) {}
