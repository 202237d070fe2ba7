package thongsuot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongsuot.WrongSettingException.Rule;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void environmentWinsOverTheFileAndOptionsOverBoth() throws IOException {
        Files.writeString(folder.resolve("thongsuot.conf"), "port=1\nmail.host = thư.example.vn \nlog.level=DEBUG\n");

        Settings settings = Settings.load(
                folder, Map.of("THONGSUOT_PORT", "2", "THONGSUOT_LOG_LEVEL", "WARN", "PORT", "9"), Map.of("port", "3"));

        assertThat(settings.get("port", "")).isEqualTo("3");
        assertThat(settings.get("log.level", "")).isEqualTo("WARN");
        assertThat(settings.get("mail.host", "")).isEqualTo("thư.example.vn");
    }

    @Test
    void aVariableWithoutAValueSaysNothing() throws IOException {
        Settings settings = Settings.load(folder, Map.of("THONGSUOT_PORT", "", "DATABASE_URL", " "), Map.of());

        assertThat(settings.get("port", "8080")).isEqualTo("8080");
        assertThat(settings.database()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "port, x, PORT",
        "port, 70000, PORT",
        "port, -1, PORT",
        "mail.port, 25a, PORT",
        "address, khong.co.may.nay.invalid, ADDRESS",
        "public.address, thongsuot.example.vn, WEB_ADDRESS",
        "public.address, javascript:alert(1), WEB_ADDRESS",
        "oidc.issuer, ftp://a.example.vn, WEB_ADDRESS",
        "database.url, mysql://a:bimat@b/c, DATABASE",
        "mail.tls, yes, ONE_OF",
        "second.factor, everyone, ONE_OF",
        "log.format, xml, ONE_OF",
        "log.level, LOUD, ONE_OF",
        "sign.in.failures.per.address, 0, NUMBER",
        "sign.in.failures.per.address, 99999999999, NUMBER"
    })
    void aWrongOneIsToldByItsNameAndRuleNeverByItsValue(String name, String value, Rule rule) {
        String variable = "THONGSUOT_" + name.replace('.', '_').toUpperCase(java.util.Locale.ROOT);

        assertThatThrownBy(() -> Settings.load(folder, Map.of(variable, value), Map.of()))
                .isInstanceOfSatisfying(WrongSettingException.class, wrong -> {
                    assertThat(wrong.name()).isEqualTo(name);
                    assertThat(wrong.rule()).isEqualTo(rule);
                    assertThat(wrong.getMessage()).doesNotContain(value);
                });
    }

    @Test
    void aFileThatIsNoTextIsToldAsAWhole() throws IOException {
        for (byte[] bytes :
                List.of(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}, "port=\\u12".getBytes(StandardCharsets.UTF_8))) {
            Files.write(folder.resolve("thongsuot.conf"), bytes);

            assertThatThrownBy(() -> Settings.load(folder, Map.of(), Map.of()))
                    .isInstanceOfSatisfying(WrongSettingException.class, wrong -> {
                        assertThat(wrong.rule()).isEqualTo(Rule.FILE);
                        assertThat(wrong.name()).endsWith("thongsuot.conf");
                    });
        }
    }

    @Test
    void docsTellTheSameRules() throws IOException {
        // Tests run in the folder of their module.
        String page = Files.readString(Path.of("../docs/configuration.md"));

        assertThat(SettingRules.names())
                .hasSizeGreaterThan(8)
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }
}
