package thongsuot.reader;

import java.util.List;

/**
 * The text of a document as it came out of a file.
 *
 * <p>Plain text; a paragraph a line where the file tells, lines cut anywhere where it doesn't. Four conventions carry what
 * plain text can't: a row of a table is a line {@code | cell | cell |} (paragraphs within a cell parted by U+2028); a page
 * ends with a form feed; a reference to a footnote is a superscript number ({@code đảng viên¹}) and the footnote a paragraph
 * that begins with it ({@code ¹ Quy định số …}).
 *
 * @param content the text, in any Unicode form; may be empty
 * @param name a name for people, a file's name as a rule; may be empty
 * @param ocr whether the words were recognised from a picture, so that letters may be wrong
 * @param notes what was lost or doubtful while the file was opened, each a sentence in Vietnamese
 */
public record SourceText(String content, String name, boolean ocr, List<String> notes) {
    public SourceText {
        notes = List.copyOf(notes);
    }

    public static SourceText of(String content) {
        return new SourceText(content, "", false, List.of());
    }
}
