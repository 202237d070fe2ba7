package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.SourceText;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Prose;
import thongsuot.reader.node.Header;
import thongsuot.reader.node.Node;
import thongsuot.reader.node.Signature;

/** Finds the parts of a document. */
public final class Layout {
    private Layout() {}

    public static Parts of(SourceText source, Consumer<Diagnostic> warnings) {
        Prose prose = new Prose(source.content());
        Span nothing = new Span(0, 0);
        List<Node> nodes = new ArrayList<>();
        return new Parts(
                prose,
                new Header(null, null, null, null, null, null, null, null, null, nothing),
                nothing,
                new Span(0, prose.text().length()),
                List.of(),
                nodes,
                List.of(),
                new Signature(null, null, null, nothing));
    }
}
