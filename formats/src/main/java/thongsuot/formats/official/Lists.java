package thongsuot.formats.official;

import java.util.List;

/** Lists of lines that people type: without closing marks, without empty lines. */
final class Lists {
    /** A list of all units of a country is no list of recipients any more: it is an annex. */
    private static final int MOST = 1_000;

    private Lists() {}

    static List<String> clean(String part, List<String> lines, int most) {
        List<String> clean = lines.stream()
                .map(CleanText::of)
                .map(line -> line.replaceAll("^[-–+•]\\s*|[\\s;,.]+$", ""))
                .filter(line -> !line.isEmpty())
                .map(line -> CleanText.limited(part, line, most))
                .toList();
        if (clean.size() > MOST) {
            throw new LetterContentException("%s: %d dòng, quá mức %d; hãy ghi tên nhóm và kèm danh sách ở phụ lục."
                    .formatted(part, clean.size(), MOST));
        }
        return clean;
    }
}
