package thongsuot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.database.Checks;
import thongsuot.database.Database;
import thongsuot.documents.Office;
import thongsuot.documents.Specimens;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.testing.TestPostgres;

/** A server that takes files in, killed with SIGKILL at the worst moments and started again with 512 MB of memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadsOutliveTheServerTest {

    private static final int PART = 1 << 20;
    private static final int LARGEST = 50 << 20;

    private final Database database = TestPostgres.fresh();
    private final Office office = office();

    private Office office() {
        try (RunningServer server = RunningServer.over(database, Map.of())) {
            return Office.of(server, "Đảng ủy xã Suối Mây", "so.crash");
        }
    }

    @Test
    void anUploadThatWasCutOffGoesOnWhereItStopped() throws Exception {
        byte[] file = word(41, 5 * PART + 12_345);
        String id;
        try (ServerProcess server = start();
                Surfer clerk = signedIn(server)) {
            Begun begun = begin(clerk, "cắt ngang.docx", file.length);
            id = begun.id();
            assertThat(part(clerk, id, file, 0).status()).isEqualTo(200);
            Thread second = Thread.ofPlatform().start(() -> {
                try {
                    part(clerk, id, file, PART);
                } catch (RuntimeException cutOff) {
                    // Killed before it could answer, as it should be.
                }
            });
            Thread.sleep(15);
            server.kill();
            second.join();
        }
        try (ServerProcess server = start();
                Surfer clerk = signedIn(server)) {
            Begun again = begin(clerk, "cắt ngang.docx", file.length);
            assertThat(again.id()).isEqualTo(id);
            // Whole parts only: what was half there is not there.
            assertThat(again.received()).isIn(PART, 2 * PART);
            for (int at = again.received(); at < file.length; at += PART)
                assertThat(part(clerk, id, file, at).status()).isEqualTo(200);
            awaitSettled(id);
        }
        assertThat(text("select outcome from intake where id = '" + id + "'")).isEqualTo("documents.intake.made");
        onceAndWhole("41-KH/ĐU");
    }

    @Test
    void aReadingThatWasCutOffIsDoneOnce() throws Exception {
        byte[] file = Specimens.bytes(longPlan(42));
        String id;
        try (ServerProcess server = start();
                Surfer clerk = signedIn(server)) {
            id = begin(clerk, "đọc dở.txt", file.length).id();
            for (int at = 0; at < file.length; at += PART) part(clerk, id, file, at);
            await("select count(*) from intake where state = 'READING' and id = '" + id + "'");
            server.kill();
        }
        assertThat(text("select state from intake where id = '" + id + "'"))
                .as("killed while it read")
                .isEqualTo("READING");
        assertThat(count("select count(*) from document where code = '42-KH/ĐU'"))
                .as("nothing half read is there")
                .isZero();
        try (ServerProcess server = start()) {
            awaitSettled(id);
            assertThat(server.process().isAlive()).isTrue();
        }
        assertThat(text("select outcome from intake where id = '" + id + "'")).isEqualTo("documents.intake.made");
        assertThat(count("select attempts from intake where id = '" + id + "'")).isEqualTo(2);
        onceAndWhole("42-KH/ĐU");
    }

    @Test
    void fiftyMegabytesPassAndOneMoreIsRefusedWithAPage() throws Exception {
        long files = count("select count(*) from stored_file");
        try (ServerProcess server = start();
                Surfer clerk = signedIn(server)) {
            Surfer.Answer refused = form(clerk, "quá lớn.docx", new byte[LARGEST + (1 << 20)]);
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.body()).contains("50 MB");
            Surfer.Answer huge = form(clerk, "rất lớn.docx", new byte[LARGEST + (20 << 20)]);
            assertThat(huge.status()).isEqualTo(413);
            assertThat(huge.body()).contains("50 MB");
            clerk.get("/documents/upload");
            assertThat(clerk.fetch("/documents/uploads", fields("quá lớn.docx", LARGEST + 1))
                            .status())
                    .isEqualTo(422);
            assertThat(count("select count(*) from intake where size > " + LARGEST))
                    .isZero();
            assertThat(count("select count(*) from stored_file")).isEqualTo(files);

            byte[] whole = word(43, LARGEST);
            assertThat(whole).hasSize(LARGEST);
            assertThat(form(clerk, "vừa đủ.docx", whole).status()).isEqualTo(302);
            awaitSettled(text("select id::text from intake where name = 'vừa đủ.docx'"));
            assertThat(server.process().isAlive()).isTrue();
            assertThat(clerk.get("/documents/upload").status()).isEqualTo(200);
        }
        assertThat(text("select outcome from intake where name = 'vừa đủ.docx'"))
                .isEqualTo("documents.intake.made");
        onceAndWhole("43-KH/ĐU");
    }

    private void onceAndWhole(String code) throws SQLException {
        String document = "(select id from document where code = '" + code + "')";
        assertThat(count("select count(*) from document where code = '" + code + "'"))
                .isEqualTo(1);
        for (String table : new String[] {"register_entry", "document_file", "document_reading"})
            assertThat(count("select count(*) from " + table + " where document = " + document))
                    .as(table)
                    .isEqualTo(1);
        assertThat(count("select count(*) from document_fact where document = " + document))
                .isPositive();
        assertThat(count("select count(*) from intake_part p join intake i on i.id = p.intake where i.state = 'DONE'"))
                .isZero();
        assertThat(Checks.run(database, _ -> {}))
                .allSatisfy(each ->
                        assertThat(each.violations()).as(each.invariant().key()).isEmpty());
    }

    private ServerProcess start() throws Exception {
        return ServerProcess.over(database, "512m", Map.of("reading.lease", "3"));
    }

    private Surfer signedIn(ServerProcess server) {
        Surfer surfer = new Surfer(server.address());
        surfer.signIn(office.clerk());
        surfer.get("/documents/upload");
        return surfer;
    }

    private record Begun(String id, int received) {}

    private Begun begin(Surfer clerk, String name, int size) {
        Surfer.Answer answer = clerk.fetch("/documents/uploads", fields(name, size));
        Matcher id = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(answer.body());
        Matcher received = Pattern.compile("\"received\":(\\d+)").matcher(answer.body());
        assertThat(id.find() && received.find()).as(answer.toString()).isTrue();
        return new Begun(id.group(1), Integer.parseInt(received.group(1)));
    }

    private Map<String, String> fields(String name, int size) {
        return Map.of(
                "holder", office.unit().toString(), "name", name, "size", String.valueOf(size), "stamp", "một lần");
    }

    private static Surfer.Answer part(Surfer clerk, String id, byte[] file, int at) {
        byte[] content = Arrays.copyOfRange(file, at, Math.min(file.length, at + PART));
        return clerk.put("/documents/uploads/" + id + "?at=" + at, BodyPublishers.ofByteArray(content));
    }

    private Surfer.Answer form(Surfer clerk, String name, byte[] file) {
        String edge = "----ranh-gioi";
        byte[] head = ("--" + edge + "\r\nContent-Disposition: form-data; name=\"holder\"\r\n\r\n" + office.unit()
                        + "\r\n--"
                        + edge + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return clerk.post(
                "/documents/upload",
                "multipart/form-data; boundary=" + edge,
                BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofByteArray(tail)));
    }

    /** A real Word file of exactly that size: a plan, and a picture that can't be packed any smaller. */
    private static byte[] word(int number, int size) throws Exception {
        byte[] small = word(number, new byte[0]);
        byte[] noise = new byte[size - small.length];
        new Random(number).nextBytes(noise);
        return word(number, noise);
    }

    private static byte[] word(int number, byte[] picture) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", Specimens.bytes("""
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""));
            entry(zip, "_rels/.rels", Specimens.bytes("""
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""));
            StringBuilder body = new StringBuilder();
            Specimens.plan("ĐẢNG ỦY XÃ SUỐI MÂY", number)
                    .lines()
                    .forEach(line -> body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
            entry(
                    zip,
                    "word/document.xml",
                    Specimens.bytes(
                            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                    + body + "</w:body></w:document>"));
            entry(zip, "word/media/image1.png", picture);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws Exception {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Long enough that it is still being read when somebody looks. */
    private static String longPlan(int number) {
        StringBuilder tasks = new StringBuilder();
        for (int i = 3; i < 6000; i++)
            tasks.append(i)
                    .append(". Chi bộ thôn ")
                    .append(i)
                    .append(" chủ trì trồng thêm cây ở đoạn đê số ")
                    .append(i)
                    .append(", hoàn thành trước ngày 30/6/2026.\n");
        return Specimens.plan("ĐẢNG ỦY XÃ SUỐI MÂY", number)
                .replace("\nIII. TỔ CHỨC THỰC HIỆN", tasks + "\nIII. TỔ CHỨC THỰC HIỆN");
    }

    private void awaitSettled(String id) throws Exception {
        await("select count(*) from intake where state not in ('RECEIVING', 'WAITING', 'READING') and id = '" + id
                + "'");
    }

    private void await(String sql) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        try (Connection owner = database.owner().connect();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            while (Instant.now().isBefore(end)) {
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    if (row.getLong(1) > 0) return;
                }
                Thread.sleep(5);
            }
        }
        throw new AssertionError("never came: " + sql);
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection owner = database.owner().connect();
                PreparedStatement statement = owner.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            assertThat(row.next()).as(sql).isTrue();
            return String.valueOf(row.getString(1));
        }
    }
}
