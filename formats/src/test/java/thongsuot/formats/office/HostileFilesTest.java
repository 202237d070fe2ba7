package thongsuot.formats.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static thongsuot.formats.office.DocxFile.p;
import static thongsuot.formats.office.SameTextInEveryFormatTest.specimen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import thongsuot.formats.Extractor;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.UnreadableFileException.Reason;

/** Whatever is given, either text comes out or one line that a clerk understands. */
class HostileFilesTest {
    private static final String NAME = "kế hoạch 12.docx";
    private static final List<Extractor> ALL =
            List.of(new DocxExtractor(), new DocExtractor(), new OdtExtractor(), new RtfExtractor());

    @Test
    void emptyFilesAreNamedSo() {
        for (Extractor extractor : ALL) {
            assertThat(refusal(extractor, new byte[0]).reason()).isEqualTo(Reason.EMPTY);
        }
    }

    @Test
    void randomBytesAreRefusedByAll() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        for (Extractor extractor : ALL) {
            assertThat(refusal(extractor, noise).reason()).isIn(Reason.DAMAGED, Reason.UNKNOWN_TYPE);
        }
    }

    @Test
    void truncatedFilesAreDamagedWhereverTheyEnd() throws Exception {
        byte[] docx = SampleDirective.docx();
        byte[] odt = specimen("sample.odt");
        byte[] doc = specimen("sample.doc");
        for (int part = 1; part < 10; part++) {
            assertThat(refusal(new DocxExtractor(), cut(docx, part)).reason()).isEqualTo(Reason.DAMAGED);
            assertThat(refusal(new OdtExtractor(), cut(odt, part)).reason()).isEqualTo(Reason.DAMAGED);
        }
        assertThat(refusal(new DocExtractor(), cut(doc, 2)).reason()).isIn(Reason.DAMAGED, Reason.UNKNOWN_TYPE);
    }

    @Test
    void richTextThatIsCutSaysSo() throws Exception {
        byte[] cut = cut(specimen("sample.rtf"), 9);
        assertThat(new RtfExtractor().extract(cut, NAME).notes())
                .singleElement()
                .asString()
                .contains("cắt ngang");
    }

    @Test
    void otherTypesAreCalledByTheirNames() {
        byte[] sheet = DocxFile.zip(Map.of("xl/workbook.xml", "<workbook/>"));
        assertThat(refusal(new DocxExtractor(), sheet)).hasMessageContaining("bảng tính Excel");
        assertThat(refusal(new OdtExtractor(), SampleDirective.docx())).hasMessageContaining("Word");
        assertThat(refusal(new RtfExtractor(), SampleDirective.docx()).reason()).isEqualTo(Reason.UNKNOWN_TYPE);
    }

    @Test
    void encryptedFilesAskForThePasswordToBeTakenOff() throws Exception {
        assertThat(refusal(new DocExtractor(), ole2("EncryptedPackage")).reason())
                .isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal(new DocExtractor(), withBit(specimen("sample.doc"))).reason())
                .isEqualTo(Reason.ENCRYPTED);
        Map<String, String> odt = new LinkedHashMap<>();
        odt.put("mimetype", "application/vnd.oasis.opendocument.text");
        odt.put("content.xml", "???");
        odt.put(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/>"
                        + "</m:file-entry></m:manifest>");
        assertThat(refusal(new OdtExtractor(), DocxFile.zip(odt)).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void bombsAreNotOpened() {
        String zeros = "<w:p/>".repeat(6_000_000);
        byte[] bomb = DocxFile.of(zeros).bytes();
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refusal(new DocxExtractor(), bomb).reason()).isEqualTo(Reason.BOMB);
        byte[] odt = DocxFile.zip(Map.of("content.xml", " ".repeat(40_000_000)));
        assertThat(refusal(new OdtExtractor(), odt).reason()).isEqualTo(Reason.BOMB);
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        String file = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        String laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>";
        for (String xml : List.of(file, laughs)) {
            byte[] docx = DocxFile.of(p("chữ")).raw("word/document.xml", xml).bytes();
            assertThat(refusal(new DocxExtractor(), docx).reason()).isEqualTo(Reason.EXTERNAL_ENTITY);
            assertThat(refusal(new OdtExtractor(), DocxFile.zip(Map.of("content.xml", xml)))
                            .reason())
                    .isEqualTo(Reason.EXTERNAL_ENTITY);
        }
    }

    @Test
    void partsOutsideThePackageAreNeverAskedFor() throws Exception {
        String relations =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"s\" "
                        + "Type=\"x/styles\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/styles.xml\"/></Relationships>";
        byte[] docx = DocxFile.of(p("chữ"))
                .raw("word/_rels/document.xml.rels", relations)
                .bytes();
        assertThat(new DocxExtractor().extract(docx, NAME).content()).isEqualTo("chữ");
    }

    @Test
    void depthIsBounded() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5_000) + p("đáy") + "</w:tc></w:tr></w:tbl>".repeat(5_000);
        assertThat(refusal(new DocxExtractor(), DocxFile.of(deep).bytes()).reason())
                .isEqualTo(Reason.TOO_LARGE);
        String nested = "<w:tbl><w:tr><w:tc>".repeat(100) + p("đáy") + "</w:tc></w:tr></w:tbl>".repeat(100);
        assertThatNoException()
                .isThrownBy(
                        () -> new DocxExtractor().extract(DocxFile.of(nested).bytes(), NAME));
        byte[] rtf = ("{\\rtf1 " + "{".repeat(200_000) + "chu").getBytes(StandardCharsets.US_ASCII);
        assertThat(refusal(new RtfExtractor(), rtf).reason()).isIn(Reason.DAMAGED, Reason.TOO_LARGE);
    }

    @Test
    void aHundredThousandOfAnythingTakesSeconds() {
        String paragraphs = p("- việc").repeat(100_000);
        String rows = "<w:tbl>"
                + ("<w:tr><w:tc>" + p("a") + "</w:tc><w:tc>" + p("b") + "</w:tc></w:tr>").repeat(100_000) + "</w:tbl>";
        String rtf = "{\\rtf1 " + "\\trowd\\cellx1\\cellx2\\intbl a\\cell b\\cell\\row".repeat(100_000) + "}";
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (String body : List.of(paragraphs, rows)) {
                assertThat(new DocxExtractor().extract(stored(body), NAME).content())
                        .hasLineCount(100_000);
            }
            String text = new RtfExtractor()
                    .extract(rtf.getBytes(StandardCharsets.US_ASCII), NAME)
                    .content();
            assertThat(text).hasLineCount(100_000);
        });
    }

    @Test
    void filesWithoutWordsAreToldFromFilesWithPicturesOnly() {
        assertThat(refusal(new DocxExtractor(), DocxFile.of(p(" ")).bytes()).reason())
                .isEqualTo(Reason.EMPTY);
        String picture = "<w:p><w:r><w:drawing><a:blip r:embed=\"r5\"/></w:drawing></w:r></w:p>";
        assertThat(refusal(new DocxExtractor(), DocxFile.of(picture).bytes()).reason())
                .isEqualTo(Reason.NO_TEXT_AND_NO_OCR);
    }

    /** Repetition shrinks too well for a real document; a comment of noise keeps the ratio believable. */
    private static byte[] stored(String body) {
        StringBuilder noise = new StringBuilder("<!--");
        new Random(1).ints(400_000, 'a', 'z').forEach(c -> noise.append((char) c));
        return DocxFile.of(body + noise + "-->").bytes();
    }

    private static UnreadableFileException refusal(Extractor extractor, byte[] content) {
        UnreadableFileException refusal =
                catchThrowableOfType(UnreadableFileException.class, () -> extractor.extract(content, NAME));
        assertThat(refusal).as(extractor.getClass().getSimpleName()).isNotNull();
        assertThat(refusal.getMessage()).startsWith(NAME + ": ").hasLineCount(1).endsWith(".");
        return refusal;
    }

    private static byte[] cut(byte[] content, int tenths) {
        return Arrays.copyOf(content, content.length * tenths / 10);
    }

    private static byte[] ole2(String stream) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    /** Sets fEncrypted in the header of the stream WordDocument, which begins with EC A5. */
    private static byte[] withBit(byte[] doc) {
        for (int i = 512; i < doc.length; i += 512) {
            if ((doc[i] & 0xff) == 0xec && (doc[i + 1] & 0xff) == 0xa5) {
                doc[i + 11] |= 1;
            }
        }
        return doc;
    }
}
