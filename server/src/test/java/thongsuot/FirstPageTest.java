package thongsuot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

class FirstPageTest {

    @Test
    void asksWhoIsThere() throws Exception {
        RunningServer server = RunningServer.shared();
        Person.of(server, "Bế Thị Lựu", "luu.bt");

        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + "/")).build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Đăng nhập");
            assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }
}
