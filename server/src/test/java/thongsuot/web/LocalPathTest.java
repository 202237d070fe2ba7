package thongsuot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalPathTest {

    @Test
    void leadsBackToOurOwnPages() {
        assertThat(LocalPath.orHome("/units?q=a&sort=-name#x")).isEqualTo("/units?q=a&sort=-name#x");
    }

    @Test
    void leadsNobodyElsewhere() {
        for (String elsewhere : List.of(
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: a=b",
                "units")) assertThat(LocalPath.orHome(elsewhere)).as(elsewhere).isEqualTo("/");
        assertThat(LocalPath.orHome(null)).isEqualTo("/");
    }
}
