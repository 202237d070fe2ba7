package thongsuot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongsuot.database.Database;

/** What keeps a server from starting, or its data from being worked on: one line that says what it is and what to do. */
final class ServerTroubleTest {

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void openToTheDatabase() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THONGSUOT_PORT | tám nghìn | port không dùng được: phải là một cổng",
                "THONGSUOT_SECOND_FACTOR | ai đó | second.factor không dùng được: phải là một trong: administrators, everybody, nobody",
                "DATABASE_URL | mysql://u:bi-mat@h/n | database.url không dùng được: phải có dạng postgres://",
                "THONGSUOT_ADDRESS | không phải địa chỉ | address không dùng được: phải là một địa chỉ",
            })
    void aWrongSettingIsToldByNameAndEndsWithTwo(String variable, String value, String line) {
        for (String command : new String[] {"serve", "check"}) {
            Call call = Call.in(Map.of(variable, value), command, "--data", folder.toString());

            refused(call, 2, line);
            assertThat(call.err()).doesNotContain(value);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPortThatIsTakenIsToldBeforeAnythingIsMade() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused(
                    serve("--port", Integer.toString(taken.getLocalPort())),
                    1,
                    "Cổng này đang có chương trình khác dùng");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anAddressOfAnotherMachineIsNoTakenPort() {
        refused(serve("--port", "0", "--address", "192.0.2.1"), 1, "Máy này không có địa chỉ đã chọn");
    }

    @Test
    void aFolderOfDataThatIsAFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("tệp"), "");

        for (Path data : new Path[] {file, file.resolve("dưới nữa")})
            refused(Call.of("serve", "--port", "0", "--data", data.toString()), 1, file + " là một tệp");
    }

    @Test
    void aFolderOfDataThatCannotBeMadeIsTold() {
        // Nobody may make folders there, not even root.
        refused(
                Call.of("serve", "--port", "0", "--data", "/proc/thongsuot"),
                1,
                "Không tạo hoặc không ghi được vào thư mục dữ liệu /proc/thongsuot");
        refused(
                Call.of(
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("dài".repeat(100)).toString()),
                1,
                "Không tạo hoặc không ghi được vào thư mục dữ liệu");
    }

    @Test
    void theDatabaseOfANewerProgramIsNamedWithItsStepAndLeftAlone() throws IOException, SQLException {
        try (Database database = Database.embedded(folder, folder.resolve("programs"));
                var connection = database.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into migrations_identity
                        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (1000, '900', 'to come', 'SQL', 'V900__to_come.sql', 1, 'mau', 1, true)
                    """);
        }
        for (String command : new String[] {"serve", "check"})
            refused(
                    Call.of(command, "--data", folder.toString()),
                    1,
                    "Dữ liệu đã được một phiên bản mới hơn dùng (bước identity 900), phiên bản này không đọc được; hãy chạy");
        refused(
                Call.of("backup", folder.resolve("sao-luu.zip").toString(), "--data", folder.toString()),
                1,
                "Dữ liệu đã được một phiên bản mới hơn dùng");
        assertThat(folder.resolve("sao-luu.zip")).doesNotExist();
    }

    @Test
    void aDatabaseThatIsNotThereIsToldWithoutItsPassword() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        String url = "postgres://chu:bi%20mat@127.0.0.1:" + free + "/thongsuot";
        Call call = Call.in(Map.of("DATABASE_URL", url), "check", "--data", folder.toString());

        refused(call, 1, "Cơ sở dữ liệu báo lỗi: ");
        assertThat(call.err()).doesNotContain("bi mat", "bi%20mat");
    }

    @Test
    void whereABackupCannotGoIsToldBeforeTheDataAreRead() throws IOException {
        Path file = Files.writeString(folder.resolve("có rồi.zip"), "");

        refused(backup(file), 1, file + " đã có; hãy chọn tên khác, hoặc thêm --overwrite.");
        refused(backup(folder), 1, folder + " là một thư mục; hãy ghi tên tệp sao lưu");
        refused(backup(folder.resolve("không có/a.zip")), 1, "Không có thư mục " + folder.resolve("không có"));
        assertThat(folder.resolve("database")).doesNotExist();
    }

    @Test
    void whatCannotBeRestoredIsToldBeforeADatabaseIsMade() throws IOException {
        Path newer = folder.resolve("mới hơn.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(newer))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write("{\"format\": 1, \"steps\": {\"identity\": \"900\"}, \"tables\": []}"
                    .getBytes(StandardCharsets.UTF_8));
        }

        refused(restore(newer), 1, "Bản sao lưu này do một phiên bản mới hơn tạo ra");
        refused(restore(folder.resolve("không có.zip")), 1, "Không có tệp " + folder.resolve("không có.zip"));
        refused(restore(Files.writeString(folder.resolve("a.zip"), "a")), 1, "Không khôi phục được từ tệp này");
        refused(restore(folder), 1, "Không khôi phục được từ tệp này");
        assertThat(folder.resolve("database")).doesNotExist();
    }

    private Call serve(String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "serve";
        words[1] = "--data";
        words[2] = folder.toString();
        System.arraycopy(options, 0, words, 3, options.length);
        return Call.of(words);
    }

    private Call backup(Path target) {
        return Call.of("backup", target.toString(), "--data", folder.toString());
    }

    private Call restore(Path source) {
        return Call.of("restore", source.toString(), "--data", folder.toString());
    }

    private static void refused(Call call, int code, String line) {
        assertThat(call.err()).startsWith("thongsuot: ").contains(line).hasLineCount(1);
        assertThat(call.err()).doesNotContain("Exception", "\tat ");
        assertThat(call.code()).isEqualTo(code);
    }
}
