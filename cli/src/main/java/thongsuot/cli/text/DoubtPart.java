package thongsuot.cli.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thongsuot.formats.export.words.Labels;
import thongsuot.formats.export.words.Places;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Reading;

/** What a person should look at. Doubts that a whole document can be full of are counted, not listed. */
final class DoubtPart {
    private static final Set<Diagnostic.Code> COUNTED = EnumSet.of(Diagnostic.Code.NO_OWNER, Diagnostic.Code.NO_DATE);
    private static final int PLACES = 6;

    private final Page page;
    private final boolean all;

    DoubtPart(Page page, boolean all) {
        this.page = page;
        this.all = all;
    }

    void write(Reading reading) throws IOException {
        int count = reading.warnings().size();
        page.heading("CẦN XEM LẠI", count == 0 ? "" : count + " điểm");
        if (count == 0) {
            page.nothing("Không có điểm nào cần xem lại.");
        }
        Map<Diagnostic.Code, List<String>> counted = new LinkedHashMap<>();
        for (Diagnostic doubt : reading.warnings()) {
            String where = Places.of(doubt.path());
            if (!all && COUNTED.contains(doubt.code())) {
                counted.computeIfAbsent(doubt.code(), code -> new ArrayList<>()).add(where);
            } else {
                page.labelled(2, "!", 2, where + ": " + doubt.message());
            }
        }
        for (Map.Entry<Diagnostic.Code, List<String>> kind : counted.entrySet()) {
            page.labelled(2, "!", 2, Labels.doubt(kind.getKey()) + ": " + places(kind.getValue()));
        }
    }

    private static String places(List<String> places) {
        List<String> distinct = places.stream().distinct().toList();
        String first = String.join("; ", distinct.subList(0, Math.min(PLACES, distinct.size())));
        int more = distinct.size() - PLACES;
        return more <= 0 ? first : first + "; và " + more + " chỗ khác";
    }
}
