package thongsuot.documents.search;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thongsuot.web.Plain;

/** Words as the index has them: small letters without marks, so that "uỷ ban", "Ủy ban" and "uy ban" are one. */
final class Fold {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fold() {}

    static List<String> words(String text) {
        return Stream.of(BETWEEN.split(of(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A number of a document as it is compared: {@code 049-KH/TU} is {@code 49khtu}. */
    static String code(String text) {
        return of(text).replaceAll("[^a-z0-9.]+", "").replaceAll("^0+(?=[1-9])", "");
    }

    private static String of(String text) {
        return Plain.of(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
