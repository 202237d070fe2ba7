package thongsuot.formats.official;

import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;

/** Makes codes and numbers as a form writes them. */
public final class Symbols {
    private final OfficialForm form;

    Symbols(OfficialForm form) {
        this.form = form;
    }

    /**
     * The code without its number: {@code KH-UBND}, {@code UBND-VX}, {@code CV/TU}.
     *
     * @param office the issuer's abbreviation: {@code UBND}
     * @param desk the drafting desk's, for letters of the state; null where there is none
     * @throws LetterContentException where the form has no such kind
     */
    public String of(DocumentKind kind, String office, @Nullable String desk) {
        if (kind == DocumentKind.OFFICIAL_LETTER) {
            String symbol = form.word("symbol.letter").replace("{office}", office);
            return desk == null || desk.isBlank()
                    ? symbol.replace("-{desk}", "")
                    : symbol.replace("{desk}", desk.strip());
        }
        String code = form.kinds().get(kind);
        if (code == null) {
            throw new LetterContentException("Loại văn bản “%s”: %s không có loại này; hãy chọn loại khác."
                    .formatted(kind.vietnamese(), form.name()));
        }
        return form.word("symbol").replace("{kind}", code).replace("{office}", office);
    }

    /** As it is printed: {@code Số: 08/KH-UBND}; with room for the number while there is none. */
    public String printed(@Nullable Integer number, String symbol) {
        return form.word("number")
                .replace("{number}", number == null ? "……" : digits(number))
                .replace("{symbol}", symbol);
    }

    /** As it is cited: {@code 08/KH-UBND}. */
    public String code(int number, String symbol) {
        return printed(number, symbol).replaceFirst("^Số:? ?", "");
    }

    /** Numbers below 10 have a zero before them. */
    private static String digits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
