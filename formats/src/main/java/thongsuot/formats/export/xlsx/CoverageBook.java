package thongsuot.formats.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import thongsuot.formats.export.PlanCoverage;
import thongsuot.reader.NamedReading;
import thongsuot.reader.coverage.Coverage;

/** A workbook of what plans make of the document that they carry out. */
public final class CoverageBook {
    private CoverageBook() {}

    public static void write(NamedReading parent, List<PlanCoverage> plans, OutputStream out) throws IOException {
        // Two files may hold the same words and still be two plans.
        IdentityHashMap<NamedReading, Coverage> coverages = new IdentityHashMap<>();
        plans.forEach(plan -> coverages.put(plan.plan(), plan.coverage()));
        List<NamedReading> documents = plans.stream().map(PlanCoverage::plan).toList();
        // Closing the workbook must not close a stream that the caller opened.
        try (Workbook book = new Workbook(new Unclosed(out), "Thong Suot", "1.0")) {
            book.setGlobalDefaultFont("Times New Roman", 12);
            for (Table<?> table : new CoverageTables(parent, coverages).all()) {
                new SheetWriter(book.newWorksheet(table.sheet()), documents).write(table);
            }
        }
        out.flush();
    }
}
