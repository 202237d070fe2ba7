package thongsuot.formats.official;

import java.util.List;
import java.util.stream.Collectors;

/** Words of one look within a paragraph: {@code trước ngày 15/12/2026}, bold and italic. */
public record Run(String text, boolean bold, boolean italic) {
    public Run {
        text = CleanText.seen(text);
    }

    public static Run plain(String text) {
        return new Run(text, false, false);
    }

    public static Run bold(String text) {
        return new Run(text, true, false);
    }

    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    static List<Run> checked(String part, List<Run> runs) {
        CleanText.required(part, text(runs), CleanText.PARAGRAPH);
        return List.copyOf(runs);
    }
}
