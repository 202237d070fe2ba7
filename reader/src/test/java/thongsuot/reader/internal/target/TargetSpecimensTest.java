package thongsuot.reader.internal.target;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thongsuot.reader.Reading;
import thongsuot.reader.internal.SentenceSpecimens;

class TargetSpecimensTest {
    private static final SentenceSpecimens SPECIMENS = new SentenceSpecimens(TargetSpecimensTest::at);

    @TestFactory
    Stream<DynamicTest> readsEveryQuantity() {
        return SPECIMENS.tests("target/quantities.txt");
    }

    private static List<String> at(Reading reading, String path) {
        return reading.targets().stream()
                .filter(target -> target.path().equals(path))
                .map(target -> target.comparator().sign() + " " + target.value().toPlainString() + " " + target.unit()
                        + " : " + target.measure())
                .toList();
    }
}
