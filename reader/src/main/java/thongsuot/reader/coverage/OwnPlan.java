package thongsuot.reader.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Reading;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.node.Header;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;

/** The demand that each body makes a plan of its own, which the plan answers by being there. */
final class OwnPlan {
    // seen: "xây dựng kế hoạch thực hiện" · "Ban hành kế hoạch, gửi về …" · "xây dựng chương trình hành động"; not "xây
    // dựng kế hoạch kiểm tra"
    private static final Pattern DEMAND = Fold.pattern(
            "(?:cụ thể hóa|xây dựng|ban hành|lập)(?:\\s?,?\\s(?:và\\s)?ban hành)?\\s(?:kế hoạch|chương trình(?: hành động)?)"
                    + "(?=\\s(?:thực hiện|triển khai|cụ thể|của|và|năm|tổ chức|để|phù hợp|trước|trong)|\\s?[,;.(]|\\s*$)");

    private OwnPlan() {}

    /** The plan as a clause of itself: its words are kind and title. */
    static Clause clause(Reading reading) {
        Header header = reading.header();
        String kind = header.kind() == null ? "" : header.kind().vietnamese();
        String title = header.title() == null ? "" : header.title();
        String words = (kind.toUpperCase(Locale.forLanguageTag("vi")) + " " + title).strip();
        return new Clause(
                Clause.Kind.PLAN,
                "",
                header.span(),
                words,
                header.issuer() == null ? List.of() : List.of(header.issuer()));
    }

    static boolean isAskedBy(Passage parent, PlanText text) {
        return DEMAND.matcher(text.folded())
                .region(parent.clause().span().start(), parent.clause().span().end())
                .find();
    }

    /** Tells where the plan was issued after the day that the parent names for it. */
    static void compare(Passage parent, Header child, Consumer<Difference> found) {
        LocalDate issued = child.issuedOn();
        for (Deadline time : parent.times()) {
            LocalDate last = last(time.timing());
            if (issued != null && last != null && issued.isAfter(last)) {
                found.accept(new Difference(Difference.Kind.LATER, time.span(), child.span()));
                return;
            }
        }
    }

    private static @Nullable LocalDate last(Timing timing) {
        return switch (timing) {
            case Timing.By by -> by.last();
            case Timing.Within within -> within.last();
            default -> null;
        };
    }
}
