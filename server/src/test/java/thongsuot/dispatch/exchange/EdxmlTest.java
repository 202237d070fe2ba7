package thongsuot.dispatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thongsuot.dispatch.exchange.Edxml.Attachment;
import thongsuot.dispatch.exchange.Edxml.Sent;
import thongsuot.dispatch.exchange.Edxml.Status;

class EdxmlTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 9, 5, 8, 30, 15);

    @ParameterizedTest
    @EnumSource(Business.class)
    void whatIsWrittenIsReadBack(Business business) {
        Sent sent = sent(business);
        Sent read = (Sent) EdxmlReader.read(EdxmlWriter.write(sent));
        assertThat(read).usingRecursiveComparison().isEqualTo(sent);
        assertThat(read.code()).isEqualTo("49-KH/TU");
    }

    @ParameterizedTest
    @EnumSource(StatusCode.class)
    void eachOfTheNineAnswersIsReadBack(StatusCode code) {
        Status status = new Status(
                Organ.of("H41.12", "Đảng ủy xã Đồi Chè"),
                "H41,2026/09/01,49/KH/TU",
                code,
                "không thuộc xã",
                AT,
                "Lò Thị Mai");
        assertThat(EdxmlReader.read(EdxmlWriter.write(status))).isEqualTo(status);
    }

    @Test
    void elementsOfTheEnvelopeCarryTheirPrefixAndAttachmentsNone() {
        String xml = new String(EdxmlWriter.write(sent(Business.NEW)), StandardCharsets.UTF_8);
        assertThat(xml)
                .contains(
                        "<edXML:edXMLEnvelope><edXML:edXMLHeader><edXML:MessageHeader><edXML:From><edXML:OrganId>H41</edXML:OrganId>")
                .contains("<edXML:Bussiness><edXML:BussinessDocType>0</edXML:BussinessDocType>")
                .contains("</edXML:edXMLEnvelope><AttachmentEncoded><Attachment><ContentType>");
    }

    @Test
    void aSystemThatLeavesPrefixesAwayIsUnderstood() {
        String xml = new String(EdxmlWriter.write(sent(Business.NEW)), StandardCharsets.UTF_8)
                .replace("<edXML:", "<")
                .replace("</edXML:", "</")
                .replace("TraceHeaderList", "traceHeaderList");
        Sent read = (Sent) EdxmlReader.read(xml.getBytes(StandardCharsets.UTF_8));
        assertThat(read.subject()).isEqualTo("phát triển cây chè <vùng cao> & lòng hồ");
    }

    @Test
    void entitiesAreNeitherUnfoldedNorFetched(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "mật khẩu");
        String evil = "<?xml version='1.0'?><!DOCTYPE edXML [<!ENTITY x SYSTEM '" + secret.toUri()
                + "'>]><edXML><a>&x;</a></edXML>";
        String bomb =
                "<?xml version='1.0'?><!DOCTYPE edXML [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                        + "<edXML>&b;</edXML>";
        for (String xml : List.of(evil, bomb))
            assertThatThrownBy(() -> EdxmlReader.read(xml.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(EdxmlException.class)
                    .hasMessageNotContaining("mật khẩu");
    }

    @Test
    void deepAndWideFilesCostLittle() {
        String deep = "<edXML>".repeat(100_000);
        String wide = "<edXML>" + "<a/>".repeat(1_000_000) + "</edXML>";
        for (String xml : List.of(deep, wide))
            Assertions.assertThatCode(() -> Assertions.assertThatThrownBy(
                                    () -> EdxmlReader.read(xml.getBytes(StandardCharsets.UTF_8)))
                            .isInstanceOf(EdxmlException.class))
                    .doesNotThrowAnyException();
    }

    @Test
    void anyCutOrChangedFileIsReadOrRefusedInWords() {
        byte[] whole = EdxmlWriter.write(sent(Business.NEW));
        Random random = new Random(7);
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < 2_000; i++) {
                byte[] broken = java.util.Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
                for (int j = random.nextInt(4); j > 0; j--)
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                try {
                    EdxmlReader.read(broken);
                } catch (EdxmlException e) {
                    assertThat(e.part()).isNotEmpty();
                }
            }
        });
    }

    @Test
    void aFileNameIsNeverAPath() {
        Sent sent = sent(Business.NEW);
        Attachment evil = new Attachment("../../etc/passwd", "text/plain", "", new byte[] {1});
        Sent with = new Sent(
                sent.from(),
                sent.to(),
                sent.number(),
                sent.notation(),
                sent.place(),
                sent.issuedOn(),
                0,
                sent.typeName(),
                sent.subject(),
                sent.signer(),
                null,
                List.of(),
                List.of(),
                sent.documentId(),
                Business.NEW,
                "",
                List.of(),
                AT,
                List.of(evil));
        assertThat(((Sent) EdxmlReader.read(EdxmlWriter.write(with))).attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("passwd"));
    }

    @Test
    void filesAreDroppedWholeAndPutAwayWithTheReason(@TempDir Path folder) throws Exception {
        FolderAxis axis = new FolderAxis(folder);
        axis.send("../H41/49.edxml", EdxmlWriter.write(sent(Business.NEW)));
        try (var out = Files.list(folder.resolve("out"))) {
            assertThat(out.map(each -> String.valueOf(each.getFileName()))).containsExactly("-..-H41-49.edxml");
        }
        Files.write(folder.resolve("in/a.edxml"), new byte[] {1});
        Files.write(folder.resolve("in/b.edxml.part"), new byte[] {1});
        Files.createSymbolicLink(folder.resolve("in/c.edxml"), Path.of("/etc/hostname"));
        assertThat(axis.arrived()).extracting(Axis.Arrived::name).containsExactly("a.edxml");
        axis.acknowledge("a.edxml", false, "no XML");
        assertThat(folder.resolve("refused/a.edxml.txt")).hasContent("no XML");
        assertThat(axis.arrived()).isEmpty();
    }

    private static Sent sent(Business business) {
        Organ from = Organ.of("H41", "Tỉnh ủy Suối Mơ");
        return new Sent(
                from,
                List.of(Organ.of("H41.12", "Đảng ủy xã Đồi Chè"), Organ.of("H41.13", "Đảng ủy xã Bản Lau")),
                "49",
                "KH/TU",
                "Suối Mơ",
                LocalDate.of(2026, 9, 1),
                0,
                "kế hoạch",
                "phát triển cây chè <vùng cao> & lòng hồ",
                "Lương Thị Chanh",
                LocalDate.of(2026, 10, 1),
                List.of("Như trên", "Lưu"),
                List.of("H41.12,2026/08/01,3/BC/ĐU"),
                Edxml.documentId(from, LocalDate.of(2026, 9, 1), "49", "KH/TU"),
                business,
                business == Business.NEW ? "" : "sai phụ lục",
                business == Business.REPLACE ? List.of("H41,2026/08/01,40/KH/TU") : List.of(),
                AT,
                List.of(new Attachment(
                        "ke-hoach.txt", "text/plain", "MAIN", "KẾ HOẠCH".getBytes(StandardCharsets.UTF_8))));
    }
}
