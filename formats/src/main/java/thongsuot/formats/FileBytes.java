package thongsuot.formats;

import java.nio.charset.StandardCharsets;

/** Questions about raw bytes; each answered in one pass. */
final class FileBytes {
    private final byte[] content;

    FileBytes(byte[] content) {
        this.content = content;
    }

    boolean startsWith(String ascii) {
        return indexOf(ascii, ascii.length()) == 0;
    }

    boolean startsWith(int... bytes) {
        if (content.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) return false;
        }
        return true;
    }

    int indexOf(String latin, int within) {
        return indexOf(latin.getBytes(StandardCharsets.ISO_8859_1), within);
    }

    private int indexOf(byte[] wanted, int within) {
        int last = Math.min(content.length, within) - wanted.length;
        for (int i = 0; i <= last; i++) {
            int j = 0;
            while (j < wanted.length && content[i + j] == wanted[j]) j++;
            if (j == wanted.length) return i;
        }
        return -1;
    }

    /** By the headers before the entries, not by the directory at the end, which a cut-off file lacks. */
    boolean hasZipEntry(String prefix) {
        byte[] wanted = prefix.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + 30 + wanted.length <= content.length; i++) {
            boolean header = content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 3 && content[i + 3] == 4;
            if (!header) continue;
            int j = 0;
            while (j < wanted.length && content[i + 30 + j] == wanted[j]) j++;
            if (j == wanted.length) return true;
        }
        return false;
    }

    /** Names of OLE2 streams stand in the directory as UTF-16. */
    boolean hasStream(String name) {
        return indexOf(name.getBytes(StandardCharsets.UTF_16LE), content.length) >= 0;
    }

    boolean isPicture() {
        return startsWith(0x89, 'P', 'N', 'G')
                || startsWith(0xFF, 0xD8, 0xFF)
                || startsWith('I', 'I', 42, 0)
                || startsWith('M', 'M', 0, 42)
                || startsWith("GIF8")
                || startsWith("BM") && content.length > 14 && content[6] == 0 && content[7] == 0;
    }

    String head() {
        if (startsWith(0xFF, 0xFE))
            return new String(content, 2, Math.min(content.length - 2, 8192), StandardCharsets.UTF_16LE);
        if (startsWith(0xFE, 0xFF))
            return new String(content, 2, Math.min(content.length - 2, 8192), StandardCharsets.UTF_16BE);
        int from = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new String(content, from, Math.min(content.length - from, 8192), StandardCharsets.ISO_8859_1);
    }

    /** Bytes that no text in any encoding has; TCVN3 and VNI use the range from 0x80, and a few control codes. */
    boolean isBinary() {
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) return false;
        int n = Math.min(content.length, 65_536);
        int zero = 0;
        int control = 0;
        for (int i = 0; i < n; i++) {
            int b = content[i] & 0xFF;
            if (b == 0) zero++;
            else if (b < 9 || b > 13 && b < 32 && b != 27) control++;
        }
        // Half of the bytes of UTF-16 without a mark are zero in Latin text; Vietnamese has a quarter at least.
        boolean wide = zero > n / 5 && zero < 2 * n / 3 && control < n / 3;
        return !wide && (zero > n / 200 || control > n / 20);
    }
}
