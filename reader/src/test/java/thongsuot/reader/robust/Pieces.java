package thongsuot.reader.robust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The forms that rules look for: {@code robust/pieces.txt}. */
final class Pieces {
    private static final Pattern CODE_UNIT = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    private Pieces() {}

    static List<String> all() {
        try (InputStream file = Objects.requireNonNull(Pieces.class.getResourceAsStream("/robust/pieces.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(Pieces::unescaped)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        String plain = line.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\f", "\f")
                .replace("\\t", "\t");
        return CODE_UNIT
                .matcher(plain)
                .replaceAll(unit -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(unit.group(1), 16))));
    }
}
