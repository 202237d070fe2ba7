package thongsuot.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import thongsuot.formats.export.html.CoveragePage;
import thongsuot.formats.export.json.CoverageJson;
import thongsuot.formats.export.xlsx.CoverageBook;
import thongsuot.reader.NamedReading;

/** The coverage of a directive by one plan or by those of a whole branch. */
public final class CoverageExport {
    private CoverageExport() {}

    /** One self-contained page: a map of plans and demands where there are several, then each plan clause by clause. */
    public static void html(NamedReading parent, List<PlanCoverage> plans, Writer out) throws IOException {
        CoveragePage.write(parent, plans, out);
        out.flush();
    }

    /** The same as a workbook, with what a plan copies and what is its own. */
    public static void xlsx(NamedReading parent, List<PlanCoverage> plans, OutputStream out) throws IOException {
        CoverageBook.write(parent, plans, out);
    }

    /** One object, as docs/coverage.md describes it. */
    public static void json(NamedReading parent, List<PlanCoverage> plans, Writer out) throws IOException {
        CoverageJson.write(parent, plans, out);
        out.flush();
    }
}
