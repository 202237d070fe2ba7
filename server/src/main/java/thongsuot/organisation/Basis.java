package thongsuot.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that a change rests on.
 *
 * @param number "128-QĐ/TU"; empty if it has none
 * @param on its date; null if it is not known
 * @param issuer who issued it, in its own words; empty if not known
 */
public record Basis(String number, @Nullable LocalDate on, String issuer) {}
