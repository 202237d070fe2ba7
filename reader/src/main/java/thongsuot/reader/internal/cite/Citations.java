package thongsuot.reader.internal.cite;

import java.util.List;
import java.util.function.Consumer;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.internal.layout.Parts;

/** Every mention of another document, in the order of the text. */
public final class Citations {
    private Citations() {}

    public static List<Citation> find(Parts parts, Consumer<Diagnostic> warnings) {
        return List.of();
    }
}
