package thongsuot.formats.official;

import java.util.List;

/**
 * What goes along on pages of its own.
 *
 * @param across whether its pages lie on their long side, for wide tables
 */
public record Annex(String title, List<Block> body, boolean across) {
    public Annex {
        title = CleanText.required("Tên phụ lục", title, CleanText.LINE);
        body = List.copyOf(body);
    }
}
