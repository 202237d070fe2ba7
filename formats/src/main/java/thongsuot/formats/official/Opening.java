package thongsuot.formats.official;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the title and the body.
 *
 * @param addressees for a letter: whom it is sent to ({@code Kính gửi}); empty for other kinds
 * @param grounds {@code Căn cứ …}, each without its closing mark
 * @param decidedBy for a decision: who decides, {@code Chủ tịch Ủy ban nhân dân tỉnh}; null for other kinds
 */
public record Opening(
        List<String> addressees,
        List<String> grounds,
        @Nullable String decidedBy) {
    /** Nothing stands there. */
    public static final Opening NONE = new Opening(List.of(), List.of(), null);

    public Opening {
        addressees = Lists.clean("Kính gửi", addressees, CleanText.NAME);
        grounds = Lists.clean("Căn cứ", grounds, CleanText.LINE);
        decidedBy = CleanText.optional("Chủ thể quyết định", decidedBy, CleanText.NAME);
    }

    public static Opening to(List<String> addressees) {
        return new Opening(addressees, List.of(), null);
    }
}
