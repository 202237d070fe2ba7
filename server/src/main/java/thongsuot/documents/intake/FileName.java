package thongsuot.documents.intake;

import java.text.Normalizer;

/** The name of an uploaded file as it is kept and shown: its last part, without what no screen shows. It is never a path on this machine. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static String of(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .strip();
        if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) return "tệp";
        if (name.length() <= LONGEST) return name;
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
