package thongsuot.organisation.transfer;

import java.util.List;
import thongsuot.organisation.Filling;

/**
 * A file after its check.
 *
 * @param units how many units it would bring
 * @param rows how many rows it has
 * @param filling what would be written; only to be used without errors
 */
public record Checked(int units, int rows, List<RowError> errors, List<String> notes, Filling filling) {}
