package thongsuot.organisation;

import java.util.List;

/** Kinds and levels of units: rows, not code, because law renames them every few years. */
public interface Kinds {

    /** All kinds, the lines in their order. */
    List<Kind> kinds();

    /** All levels, the highest first. */
    List<Level> levels();

    /**
     * @param label in Vietnamese
     * @param line the line in which such units mostly stand
     */
    record Kind(String code, String label, String labelEn, Line line) {}

    /** @param label in Vietnamese */
    record Level(String code, String label, String labelEn) {}
}
