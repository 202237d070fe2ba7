package thongsuot.documents.citations;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;

/** A document as people call it: "Kế hoạch 49-KH/TU", or by its name where it has no number. */
public final class Titles {

    private Titles() {}

    public static String of(DocumentKind kind, @Nullable String code, String subject) {
        String noun = kind.vietnamese();
        String name = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
        if (code != null) return name + " " + code;
        if (subject.isEmpty()) return name;
        return subject.toLowerCase(Locale.ROOT).startsWith(noun) ? subject : name + " " + subject;
    }
}
