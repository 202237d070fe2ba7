package thongsuot.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address entered by hand opens nothing of the network that the server stands in. */
class DestinationTest {

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), FORM",
        "ftp://example.org/a, FORM",
        "https://, FORM",
        "https://a:b@example.org/, FORM",
        "https://example.org/#x, FORM",
        "'https://example.org/a b', FORM",
        "https://tỉnh.example/, FORM",
        "'https://example.org/\r\nHost: x', FORM",
        "HTTPS://example.org/, FORM",
        "http://example.org/, NOT_HTTPS",
        "https://127.0.0.1/, PRIVATE",
        "https://127.1/, FORM",
        "https://localhost:8443/, PRIVATE",
        "https://0.0.0.0/, PRIVATE",
        "https://10.1.2.3/, PRIVATE",
        "https://172.31.0.1/, PRIVATE",
        "https://192.168.0.1/, PRIVATE",
        "https://169.254.169.254/latest/meta-data, PRIVATE",
        "https://100.100.100.200/, PRIVATE",
        "https://198.18.0.1/, PRIVATE",
        "https://240.0.0.1/, PRIVATE",
        "https://224.0.0.1/, PRIVATE",
        "https://[::1]/, PRIVATE",
        "https://[::ffff:127.0.0.1]/, PRIVATE",
        "https://[::127.0.0.1]/, PRIVATE",
        "https://[fe80::1]/, PRIVATE",
        "https://[fd00::1]/, PRIVATE",
        "https://[64:ff9b::7f00:1]/, PRIVATE",
        "https://[2002:7f00:1::]/, PRIVATE"
    })
    void isNotTaken(String address, Destination.Objection why) {
        assertThatThrownBy(() -> Destination.read(address, false).machine(false))
                .isInstanceOfSatisfying(
                        Destination.RefusedException.class,
                        e -> assertThat(e.why()).isEqualTo(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:81/a", "https://10.1.2.3/", "http://192.168.1.1/", "https://[fd00::1]/"})
    void ownMachinesAreTakenWhereTheSettingAllowsThem(String address) throws Exception {
        assertThat(Destination.read(address, true).machine(true)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/", "http://[fe80::1]/", "http://0.0.0.0/", "http://8.8.8.8/"})
    void theSettingOpensNothingElse(String address) {
        assertThatThrownBy(() -> Destination.read(address, true).machine(true))
                .isInstanceOf(Destination.RefusedException.class);
    }

    @Test
    void aPublicAddressIsTaken() throws Exception {
        Destination to = Destination.read("https://8.8.8.8/tin?a=1", false);
        assertThat(to.machine(false)).isEqualTo(InetAddress.getByName("8.8.8.8"));
        assertThat(to.port()).isEqualTo(443);
        assertThat(to.pathAndQuery()).isEqualTo("/tin?a=1");
    }

    @Test
    @Timeout(10)
    void aReceiverThatDripsIsLeftAndOneThatTalksTooMuchIsCutShort() throws Exception {
        Posting posting = new Posting(true, Duration.ofMillis(500));
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listening.getLocalPort() + "/";
            Thread.ofVirtual().start(() -> drip(listening));
            long begun = System.nanoTime();
            assertThat(posting.post(address, Map.of(), "{}").taken()).isFalse();
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun))
                    .isLessThan(5);
            Thread.ofVirtual().start(() -> talk(listening));
            Posting.Answer answer = posting.post(address, Map.of(), "{}");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.line()).hasSize(200).doesNotContain("\u0007");
        }
    }

    private static void drip(ServerSocket listening) {
        try (Socket socket = listening.accept()) {
            for (int i = 0; i < 200; i++) {
                socket.getOutputStream().write(i == 0 ? 'H' : ' ');
                socket.getOutputStream().flush();
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException e) {
            // The other side has left, as it should.
        }
    }

    private static void talk(ServerSocket listening) {
        try (Socket socket = listening.accept()) {
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\n\r\n\u0007".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            byte[] words = "x".repeat(1 << 16).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            for (int i = 0; i < 1000; i++) socket.getOutputStream().write(words);
        } catch (IOException e) {
            // It has read as much as it wants.
        }
    }
}
