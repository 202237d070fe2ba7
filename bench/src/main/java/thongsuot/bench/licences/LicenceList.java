package thongsuot.bench.licences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes {@code target/licences.txt}, the libraries of the product with their licences, from {@code target/bom.json}, and ends
 * with 1 where a licence is not allowed.
 *
 * <pre>{@code
 * LicenceList [ROOT]
 * }</pre>
 */
public final class LicenceList {
    private LicenceList() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args.length == 0 ? "." : args[0]);
        Path bill = root.resolve("target/bom.json");
        if (!Files.isRegularFile(bill)) {
            System.err.println(bill + " is missing: ./thongsuot licences makes it.");
            System.exit(1);
        }
        LicenceRules rules = LicenceRules.of(Files.readAllLines(root.resolve("bench/licences.txt")));
        List<Library> libraries = BillOfMaterials.libraries(bill);
        Files.writeString(root.resolve("target/licences.txt"), list(libraries, rules));
        List<String> refusals =
                libraries.stream().map(rules::refusal).flatMap(Optional::stream).toList();
        refusals.forEach(System.err::println);
        System.exit(refusals.isEmpty() ? 0 : 1);
    }

    /** A line a library: what it is, then its licences. */
    static String list(List<Library> libraries, LicenceRules rules) {
        StringBuilder list = new StringBuilder();
        for (Library library : libraries) {
            list.append("%-60s %s%n".formatted(library, String.join(" or ", rules.named(library))));
        }
        return list.toString();
    }
}
