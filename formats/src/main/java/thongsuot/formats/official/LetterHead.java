package thongsuot.formats.official;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who issues a document, under which number, where and when.
 *
 * @param superior the body above the issuer, null where the form names none
 * @param number null while it is a draft: the form then leaves room
 * @param symbol the code without its number: {@code KH/TU}, {@code UBND-VX}
 * @param date null while it is a draft
 */
public record LetterHead(
        String issuer,
        @Nullable String superior,
        @Nullable Integer number,
        String symbol,
        String place,
        @Nullable LocalDate date) {
    public LetterHead {
        issuer = CleanText.required("Cơ quan ban hành", issuer, CleanText.NAME);
        superior = CleanText.optional("Cơ quan chủ quản", superior, CleanText.NAME);
        symbol = CleanText.required("Ký hiệu", symbol, 60);
        place = CleanText.required("Địa danh", place, 60);
        if (number != null && number < 1) {
            throw new LetterContentException("Số văn bản: " + number + " không hợp lệ; số bắt đầu từ 1.");
        }
    }
}
