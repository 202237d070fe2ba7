package thongsuot.reader.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import thongsuot.reader.Reading;
import thongsuot.reader.obligation.ReportingDuty;
import thongsuot.reader.obligation.Timing;

/** A report that is asked for without a day, or "định kỳ" without saying how often: everybody will ask. */
final class ReportWithoutDate implements Check {
    private static final Rule RULE = new Rule(
            "report-no-date",
            Severity.NOTE,
            "Yêu cầu báo cáo không nêu thời hạn",
            "Nghị định 09/2019/NĐ-CP, Điều 7: chế độ báo cáo nêu rõ tần suất và thời hạn gửi");

    @Override
    public Rule rule() {
        return RULE;
    }

    /** A regulation can name dozens of reports that a case calls for; a plan names few, and each matters. */
    private static final int MANY = 3;

    @Override
    public void look(Reading reading, LocalDate today, Consumer<Remark> remarks) {
        List<ReportingDuty> undated = reading.reports().stream()
                .filter(duty -> duty.deadlines().isEmpty())
                .toList();
        if (undated.size() > MANY) {
            ReportingDuty first = undated.getFirst();
            remarks.accept(RULE.at(
                    first.span(),
                    first.path(),
                    undated.size() + " yêu cầu báo cáo không nêu gửi khi nào; đây là yêu cầu đầu tiên."));
        } else {
            undated.forEach(duty ->
                    remarks.accept(RULE.at(duty.span(), duty.path(), "Yêu cầu báo cáo không nêu gửi khi nào.")));
        }
        for (ReportingDuty duty : reading.reports()) {
            boolean vague = duty.deadlines().stream().allMatch(time -> time.timing() instanceof Timing.Periodic);
            if (vague && !duty.deadlines().isEmpty()) {
                remarks.accept(RULE.at(
                        duty.span(), duty.path(), "Yêu cầu báo cáo “định kỳ” nhưng không nêu bao lâu một lần."));
            }
        }
    }
}
