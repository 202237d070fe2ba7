package thongsuot.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import thongsuot.formats.UnreadableFileException;

class RtfExtractorTest {
    private static final String FONTS =
            "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset0 .VnTime;}"
                    + "{\\f2\\fnil\\fcharset0 VNI-Times;}{\\f3\\froman\\fcharset163{\\*\\falt x} Arial (Vietnamese);}"
                    + "{\\f4\\ftech\\fcharset2 Symbol;}{\\f5\\fnil .VnTimeH;}}";

    @Test
    void everyWayToWriteALetterIsKnown() {
        assertThat(lines("Vi\\u7879?t Nam")).containsExactly("Việt Nam");
        assertThat(lines("\\uc2 Vi\\u7879\\'3f\\'3ft")).containsExactly("Việt");
        assertThat(lines("\\uc0 Vi\\u7879 t \\u-4051 ")).containsExactly("Việt \uf02d");
        assertThat(lines("{\\f1 \\'a7\\'b6ng b\\'e9}{\\f5  x\\'b7}")).containsExactly("Đảng bộ XÃ");
        assertThat(lines("{\\f2 Ke\\'e1 hoa}{\\f2\\b \\'efch}")).containsExactly("Kế hoạch");
        assertThat(lines("{\\f3 h\\'e0nh \\'f0\\'f4\\'f2ng}")).containsExactly("hành động");
    }

    @Test
    void theCodePageOfTheFileCounts() {
        byte[] file = "{\\rtf1\\ansi\\ansicpg1258 Qu\\'fd I, \\'d0i\\'ea\\'cc}".getBytes(StandardCharsets.US_ASCII);
        assertThat(lines(file)).containsExactly("Quư I, Điề");
    }

    @Test
    void labelsNotesAndFieldsAreAsThePageShowsThem() {
        assertThat(lines(
                        "{\\listtext\\f0 I.\\tab}M\\u7908?C TI\\'caU\\par {\\listtext\\f4 \\'b7\\tab}vi\\u7879?c\\par"))
                .containsExactly("I. MỤC TIÊU", "- việc");
        assertThat(
                        lines(
                                "Theo ch\\u7881? \\u273?\\u7841?o{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} S\\u7889? 5.}, l\\'e0m.\\par H\\u7871?t."))
                .containsExactly("Theo chỉ đạo¹, làm.", "Hết.", "¹ Số 5.");
        assertThat(lines("h\\u7841?n {\\field{\\*\\fldinst DATE}{\\fldrslt 15/12}} t\\u7899?i"))
                .containsExactly("hạn 15/12 tới");
        assertThat(lines("m{\\super 2} v\\'e0 x{\\super (3)}")).containsExactly("m² và x³");
    }

    @Test
    void whatIsHiddenDeletedOrForOtherProgramsIsNotRead() {
        assertThat(lines("A{\\v n}B{\\deleted c}C{\\*\\lạ d}{\\info e}{\\header 2}{\\pict 00ff}\\bin3 }}}D"))
                .containsExactly("ABCD");
        assertThat(lines("\\caps ubnd\\caps0  x\\'e3")).containsExactly("UBND xã");
    }

    @Test
    void tablesAreRowsAndNestedTablesParagraphs() {
        String row = "\\trowd\\clbrdrt\\brdrs\\clbrdrb\\brdrs\\cellx1\\clbrdrt\\brdrs\\clbrdrb\\brdrs\\cellx2";
        assertThat(lines(row + "\\pard\\intbl STT\\cell Vi\\u7879?c\\cell\\row" + row
                        + "\\pard\\intbl 1\\cell A\\par B\\cell\\row\\pard Sau"))
                .containsExactly("| STT | Việc |", "| 1 | A\u2028B |", "Sau");
        String nested = row
                + "\\pard\\intbl ngo\\'e0i\\cell\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\cellx1"
                + "\\cellx2\\nestrow}\\pard\\intbl\\itap1 cu\\u7889?i\\cell\\row\\pard Sau";
        assertThat(lines(nested)).containsExactly("| ngoài | x\u2028y\u2028cuối |", "Sau");
    }

    @Test
    void cellsThatContinueOthersAreEmptyOrGone() {
        String first = "\\trowd\\clvmgf\\cellx1\\cellx2\\cellx3\\trbrdrh\\brdrs\\trbrdrv\\brdrs";
        String second = "\\trowd\\clvmrg\\cellx1\\clmgf\\cellx2\\clmrg\\cellx3\\trbrdrh\\brdrs\\trbrdrv\\brdrs";
        assertThat(lines(first + "\\pard\\intbl a\\cell b\\cell c\\cell\\row" + second
                        + "\\pard\\intbl \\cell d\\cell \\cell\\row"))
                .containsExactly("| a | b | c |", "|  | d |");
    }

    @Test
    void textBoxesFollowTheirParagraph() {
        assertThat(lines(
                        "K\\u7870? HO\\u7840?CH{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn a}{\\sv b}}{\\shptxt D\\u7920? TH\\u7842?O\\par}}"
                                + "{\\shprslt{\\*\\do tr\\'f9ng}}}\\par sau"))
                .containsExactly("KẾ HOẠCH", "DỰ THẢO", "sau");
    }

    @Test
    void unbalancedGroupsAreBorneWith() {
        assertThat(lines("A}}} B{\\footnote c")).containsExactly("A B¹", "¹ c");
        assertThat(lines("\\footnote}}}}x")).contains("¹x");
    }

    private static List<String> lines(String body) {
        return lines(("{\\rtf1\\ansi\\deff0" + FONTS + "\\pard " + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> lines(byte[] file) {
        try {
            String text = new RtfExtractor().extract(file, "x.rtf").content();
            return Normalizer.normalize(text, Normalizer.Form.NFC)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
