package thongsuot.formats.export;

import java.io.IOException;
import java.io.Writer;
import thongsuot.formats.export.akn.AknDocument;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;

/** A reading as Akoma Ntoso 3.0, for other legal tools. */
public final class AknExport {
    private AknExport() {}

    public static void write(Reading reading, String name, Writer out) throws IOException {
        AknDocument.write(new NamedReading(name, reading), out);
    }
}
