package thongsuot.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sends one request and reads the beginning of the answer. Written by hand over a socket, because the machine that was looked at must be the one that is
 * connected to, and ready-made clients ask for the name again. It follows nowhere, takes ten seconds in all and reads four kilobytes.
 */
@Component
class Posting {

    private static final int MOST_READ = 4096;
    private static final int LONGEST_LINE = 200;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");

    private final boolean own;
    private final Duration patience;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-patience").factory());

    @Autowired
    Posting(@Value("${thongsuot.webhooks.private:refused}") String own) {
        this(own.equals("allowed"), Duration.ofSeconds(10));
    }

    Posting(boolean own, Duration patience) {
        this.own = own;
        this.patience = patience;
    }

    /** Whether machines of the office's own network are allowed. */
    boolean own() {
        return own;
    }

    /**
     * @param status 0 where none came
     * @param line the first line of the answer's body, or what went wrong, in a few words
     */
    record Answer(int status, String line) {

        boolean taken() {
            return status >= 200 && status < 300;
        }
    }

    Answer post(String address, Map<String, String> headers, String body) {
        try {
            Destination to = Destination.read(address, own);
            InetAddress machine = to.machine(own);
            return post(to, machine, headers, body.getBytes(StandardCharsets.UTF_8));
        } catch (Destination.RefusedException e) {
            return new Answer(0, e.why().name());
        } catch (IOException e) {
            return new Answer(0, line(e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private Answer post(Destination to, InetAddress machine, Map<String, String> headers, byte[] body)
            throws IOException {
        try (Socket plain = new Socket()) {
            ScheduledFuture<?> end = clock.schedule(() -> close(plain), patience.toMillis(), TimeUnit.MILLISECONDS);
            try {
                plain.connect(new InetSocketAddress(machine, to.port()), (int) patience.toMillis());
                plain.setSoTimeout((int) patience.toMillis());
                Socket socket = to.secure() ? secured(plain, to) : plain;
                OutputStream out = socket.getOutputStream();
                out.write(head(to, headers, body.length).getBytes(StandardCharsets.US_ASCII));
                out.write(body);
                out.flush();
                return answer(beginning(socket.getInputStream()));
            } finally {
                end.cancel(false);
            }
        }
    }

    /** The name decides about the certificate, whatever machine answers. */
    private static Socket secured(Socket plain, Destination to) throws IOException {
        SSLSocket socket = (SSLSocket)
                ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, to.host(), to.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String head(Destination to, Map<String, String> headers, int length) {
        StringBuilder head = new StringBuilder("POST ")
                .append(to.pathAndQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(to.uri().getRawAuthority())
                .append(
                        "\r\nConnection: close\r\nUser-Agent: ThongSuot\r\nContent-Type: application/json\r\nContent-Length: ")
                .append(length)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private static String beginning(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[1024];
        while (read.size() < MOST_READ) {
            int some = in.read(buffer, 0, Math.min(buffer.length, MOST_READ - read.size()));
            if (some < 0) break;
            read.write(buffer, 0, some);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    private static Answer answer(String text) {
        int end = text.indexOf("\r\n\r\n");
        String head = end < 0 ? text : text.substring(0, end);
        Matcher status = STATUS.matcher(head.lines().findFirst().orElse(""));
        if (!status.matches()) return new Answer(0, line("no answer of the web: " + head));
        String body = end < 0 ? "" : text.substring(end + 4);
        boolean pieces = Pattern.compile("(?im)^transfer-encoding:\\s*chunked\\s*$")
                .matcher(head)
                .find();
        // The first line of an answer in pieces is the size of the first.
        return new Answer(
                Integer.parseInt(status.group(1)), line(pieces ? body.replaceFirst("^[^\\n]*\\n", "") : body));
    }

    private static String line(String text) {
        String first = text.strip().lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
        return first.length() <= LONGEST_LINE ? first : first.substring(0, LONGEST_LINE - 1) + "…";
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed in any case.
        }
    }
}
