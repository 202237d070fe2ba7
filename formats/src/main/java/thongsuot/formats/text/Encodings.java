package thongsuot.formats.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Bytes to text: Unicode by its marks and by its rules, everything else by which decoding reads like Vietnamese. */
public final class Encodings {
    private static final Charset LATIN = Charset.forName("windows-1252");
    /** Fewer known syllables than this prove nothing. */
    private static final int ENOUGH = 2;

    private Encodings() {}

    /** @param note a sentence in Vietnamese where the encoding was an old one, else empty */
    public record Decoded(String text, String note) {
        public List<String> notes() {
            return note.isEmpty() ? List.of() : List.of(note);
        }
    }

    /** @param declared the encoding that the file itself names; may be empty, unknown or wrong */
    public static Decoded decode(byte[] content, String declared) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) return unicode(content, 3, StandardCharsets.UTF_8);
        if (starts(content, 0xFF, 0xFE)) return unicode(content, 2, StandardCharsets.UTF_16LE);
        if (starts(content, 0xFE, 0xFF)) return unicode(content, 2, StandardCharsets.UTF_16BE);
        int wide = zeroSide(content);
        if (wide != 0) return unicode(content, 0, wide > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new Decoded(text, "");
        } catch (CharacterCodingException e) {
            return oneByte(content, declared.toLowerCase(Locale.ROOT));
        }
    }

    private static Decoded unicode(byte[] content, int from, Charset charset) {
        return new Decoded(new String(content, from, content.length - from, charset), "");
    }

    private static Decoded oneByte(byte[] content, String declared) {
        String latin = new String(content, LATIN);
        String broken = new String(content, StandardCharsets.UTF_8);
        Decoded best = new Decoded(latin, "Không nhận ra bảng mã của tệp; chữ có thể sai.");
        int most = Math.max(Vietnamese.score(latin), ENOUGH);
        Decoded legacy = fromLegacyFonts(latin);
        Decoded[] candidates = {
            new Decoded(LegacyVietnamese.windows1258(latin), "Tệp dùng bảng mã Windows-1258; đã chuyển sang Unicode."),
            legacy.note().isEmpty() ? new Decoded("", "") : legacy,
            new Decoded(broken, "Tệp UTF-8 có chỗ hỏng; một vài chữ có thể bị mất."),
        };
        for (Decoded candidate : candidates) {
            int score = Vietnamese.score(candidate.text());
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        boolean hinted = declared.contains("1258") && most == ENOUGH;
        return hinted ? candidates[0] : best;
    }

    /** Text typed for .VnTime or VNI-Times fonts and taken for Latin letters on its way into a Unicode file. */
    public static Decoded fromLegacyFonts(String text) {
        if (!looksLegacy(text)) return new Decoded(text, "");
        int own = Math.max(Vietnamese.score(text), ENOUGH);
        String tcvn3 = byLine(text, true);
        String vni = byLine(text, false);
        int asTcvn3 = Vietnamese.score(tcvn3);
        int asVni = Vietnamese.score(vni);
        if (Math.max(asTcvn3, asVni) <= own) return new Decoded(text, "");
        return asTcvn3 >= asVni
                ? new Decoded(tcvn3, "Tệp dùng bảng mã TCVN3 (ABC); đã chuyển sang Unicode.")
                : new Decoded(vni, "Tệp dùng bảng mã VNI; đã chuyển sang Unicode.");
    }

    /** Letters of Western Europe that Vietnamese does not have, one in a hundred. */
    private static boolean looksLegacy(String text) {
        int n = Math.min(text.length(), 50_000);
        int strange = 0;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c > 0xA0 && c <= 0xFF && "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ«»°±²³".indexOf(c) < 0) strange++;
        }
        return strange * 100 > n;
    }

    /** Lines that are Unicode already stay: pieces of different files are pasted together. */
    private static String byLine(String text, boolean tcvn3) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end + 1);
            boolean unicode = Vietnamese.hasOwnLetters(line);
            out.append(
                    unicode
                            ? line
                            : tcvn3
                                    ? Tcvn3Capitals.restored(LegacyVietnamese.tcvn3(line))
                                    : LegacyVietnamese.vni(line));
            from += line.length();
        }
        return out.toString();
    }

    /** In UTF-16 without a mark every second byte of Latin text is zero: 1 the odd ones, -1 the even ones, 0 no. */
    private static int zeroSide(byte[] content) {
        int n = Math.min(content.length & ~1, 4096);
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < n; i += 2) {
            if (content[i] == 0) even++;
            if (content[i + 1] == 0) odd++;
        }
        if (Math.max(even, odd) * 5 < n / 2 || n < 8) return 0;
        return odd > even ? 1 : -1;
    }

    private static boolean starts(byte[] content, int... bytes) {
        if (content.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) return false;
        }
        return true;
    }
}
