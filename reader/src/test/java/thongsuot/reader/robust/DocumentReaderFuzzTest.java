package thongsuot.reader.robust;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;

/**
 * Looks for texts that stop the reader, led by the branches that a text takes. A normal run reads the seeds and everything found so
 * far; {@code JAZZER_FUZZ=1 mvn test -pl reader -Dtest=DocumentReaderFuzzTest} goes on looking.
 */
class DocumentReaderFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void anyTextIsRead(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        Reading reading = DocumentReader.standard().read(text);
        int length = reading.text().length();
        reading.citations().forEach(citation -> inside(citation.span().end(), length));
        reading.deadlines().forEach(deadline -> inside(deadline.span().end(), length));
        reading.outline().forEach(root -> root.walk(node -> inside(node.span().end(), length)));
    }

    private static void inside(int end, int length) {
        if (end > length) {
            throw new IllegalStateException("a span ends at " + end + " in a text of " + length);
        }
    }
}
