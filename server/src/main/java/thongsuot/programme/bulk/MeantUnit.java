package thongsuot.programme.bulk;

/**
 * A unit that is meant, on the page.
 *
 * @param out whether it is left out
 */
public record MeantUnit(String unit, String name, boolean out) {}
