package thongsuot.cli.text;

import java.io.IOException;
import java.util.List;
import thongsuot.reader.Reading;
import thongsuot.reader.obligation.ReportingDuty;

/** Who reports to whom, through which desk, when. */
final class ReportingPart {
    private final Page page;
    private final Evidence evidence;

    ReportingPart(Page page, Evidence evidence) {
        this.page = page;
        this.evidence = evidence;
    }

    void write(Reading reading) throws IOException {
        int count = reading.reports().size();
        page.heading("CHẾ ĐỘ BÁO CÁO", count == 0 ? "" : count + " yêu cầu");
        if (count == 0) {
            page.nothing("Văn bản không yêu cầu báo cáo.");
        }
        for (ReportingDuty duty : reading.reports()) {
            page.words(2, names(duty.from(), "Chưa nêu ai báo cáo") + " → " + receivers(duty));
            String when = evidence.when(duty.deadlines());
            page.words(4, evidence.where(duty.path()) + " · " + (when.isEmpty() ? "không nêu thời hạn" : when));
            evidence.explain(4, duty.rule(), duty.span());
        }
    }

    private static String receivers(ReportingDuty duty) {
        String to = names(duty.to(), "chưa nêu nơi nhận báo cáo");
        return duty.via() == null ? to : to + " (qua " + duty.via() + ")";
    }

    private static String names(List<String> names, String none) {
        return names.isEmpty() ? none : String.join("; ", names);
    }
}
