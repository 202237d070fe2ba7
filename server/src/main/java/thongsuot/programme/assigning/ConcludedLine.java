package thongsuot.programme.assigning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongsuot.programme.FirstDue;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Obligation;
import thongsuot.reader.obligation.Party;
import thongsuot.reader.obligation.Timing;

/**
 * One line of a conclusion: {@code 2. Đảng ủy xã Nậm Chè: bổ sung hồ sơ, xong trước 30/11}. What the short form of a spoken line does not show,
 * who and by when, is asked of the reader of documents: {@code Giao Văn phòng chủ trì rà soát quy chế, báo cáo trước ngày 15/12/2026}.
 *
 * @param words the line without its number
 */
record ConcludedLine(String words, String who, String action, FirstDue due) {

    static final int LONGEST = 2000;

    // seen: "1." · "2)" · "a)" · "-" · "+" · "•"
    private static final String MARK = "^\\s*(?:\\d{1,2}[.)]|[a-zđ][.)]|[-–+*•])\\s+";

    /** Lines of a text, those that hold nothing left out. */
    static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.replaceFirst(MARK, "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * @param said the day of the conclusion, from which a day without its year is counted on
     */
    static ConcludedLine read(String line, LocalDate said) {
        SpokenLine spoken = SpokenLine.read(line, said);
        if (!spoken.who().isEmpty() && spoken.due().firstOn() != null)
            return new ConcludedLine(line, spoken.who(), spoken.action(), spoken.due());
        Obligation read = reading(line, said);
        if (read == null) return new ConcludedLine(line, spoken.who(), spoken.action(), spoken.due());
        String who = spoken.who().isEmpty() ? lead(read) : spoken.who();
        return new ConcludedLine(
                line,
                who,
                spoken.action(),
                spoken.due().firstOn() == null ? due(read, line, spoken.due()) : spoken.due());
    }

    /** The line as the only clause of a notice of that day. */
    private static @Nullable Obligation reading(String line, LocalDate said) {
        String notice = "ngày %d tháng %d năm %d%n%nTHÔNG BÁO%nkết luận%n%n1. %s%n"
                .formatted(said.getDayOfMonth(), said.getMonthValue(), said.getYear(), line);
        return DocumentReader.standard().read(notice).obligations().stream()
                .findFirst()
                .orElse(null);
    }

    private static String lead(Obligation read) {
        return read.actors().stream()
                .filter(actor -> actor.role() == Party.Role.LEAD)
                .map(Party::name)
                .findFirst()
                .orElse("");
    }

    /** A day that the line names; what comes again or waits for something else is for a person to say. */
    private static FirstDue due(Obligation read, String line, FirstDue otherwise) {
        return read.deadlines().stream()
                .map(Deadline::timing)
                .flatMap(ConcludedLine::last)
                .min(LocalDate::compareTo)
                .map(day -> SpokenLine.due(day, line))
                .orElse(otherwise);
    }

    private static Stream<LocalDate> last(Timing timing) {
        return switch (timing) {
            case Timing.By(LocalDate last) -> Stream.ofNullable(last);
            case Timing.Within(var _, LocalDate last) -> Stream.ofNullable(last);
            default -> Stream.of();
        };
    }
}
