package thongsuot.formats.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style sheet or script of ours that is written into a page, with the hash that the page's policy names. */
public record Asset(String tag, String content) {
    public Asset {
        if (content.contains("</")) {
            throw new IllegalArgumentException("a " + tag + " that contains </ would end early");
        }
    }

    public static Asset style(String file) {
        return new Asset("style", read(file));
    }

    public static Asset script(String file) {
        return new Asset("script", read(file));
    }

    /** {@code 'sha256-…'}, as Content-Security-Policy writes it. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String read(String file) {
        try (InputStream in = Asset.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
