package thongsuot.programme.showing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. Only what offices show to each other is taken: nothing that runs. */
record FileContent(List<String> endings, String start) {

    private static final int LONGEST_NAME = 200;

    /** Each by its endings and its first bytes in hexadecimal; words alone have none that give them away. */
    private static final List<FileContent> TAKEN = List.of(
            new FileContent(List.of("pdf"), "255044462d"),
            new FileContent(List.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "zip"), "504b0304"),
            new FileContent(List.of("doc", "xls", "ppt"), "d0cf11e0a1b11ae1"),
            new FileContent(List.of("rtf", "doc"), "7b5c727466"),
            new FileContent(List.of("jpg", "jpeg"), "ffd8ff"),
            new FileContent(List.of("png"), "89504e470d0a1a0a"),
            new FileContent(List.of("txt", "csv"), ""));

    /** Whether a file may be kept under this name: its content is of a known kind, and its ending is one of that kind. */
    static boolean fits(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TAKEN.stream().anyMatch(each -> each.endings.contains(ending) && each.is(content));
    }

    private boolean is(byte[] content) {
        if (start.isEmpty()) return words(content);
        byte[] first = HexFormat.of().parseHex(start);
        return content.length > first.length && Arrays.equals(first, Arrays.copyOf(content, first.length));
    }

    private static boolean words(byte[] content) {
        for (byte each : content) if (each == 0) return false;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The name as it is kept: its last part, without what no screen shows; never a path. */
    static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .strip();
        if (name.length() <= LONGEST_NAME) return name;
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST_NAME - ending.length()) + ending;
    }
}
