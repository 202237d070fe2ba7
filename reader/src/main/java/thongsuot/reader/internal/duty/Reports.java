package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.internal.text.Shared;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Party;
import thongsuot.reader.obligation.ReportingDuty;

/** Finds duties to report: a verb of reporting with a receiver. A report without one is work, but nobody's post to watch. */
final class Reports {
    // A noun, not an act: "chế độ báo cáo", "các báo cáo", "nội dung báo cáo", "Báo cáo số 12"
    private static final Lexicon NOUNS = Lexicon.of("""
            chế độ, các, những, nội dung, mẫu, biểu mẫu, đề cương, kỳ hạn, thông tin, dự thảo, của, số liệu, bản, theo, hệ thống, trong, tại, có, gồm, công tác, loại, một, hội nghị, từ, về, hồ sơ, phụ lục, văn bản, thời hạn, thời gian, việc, hình thức, bằng, cơ chế, sau khi, nhận được, đề án, trách nhiệm, yêu cầu, khung, thành, nghe""");
    private static final Lexicon NOT_DUE = Lexicon.of("đã, sẽ, được, vừa, chưa, không, từng");
    private static final Lexicon NO_SUBMITTING =
            Lexicon.of("quá, chương, quy, tờ, công, tiến, lộ, giáo, giải, nhà, trọng");
    private static final Set<String> FILL = Set.of(
            "để", "nhằm", "phục", "vụ", "kịp", "thời", "tổng", "hợp", "chung", "và", "xem", "xét", "theo", "dõi", "chỉ",
            "đạo", "làm", "cơ", "sở", "căn", "cứ", "trình", "tiếp", "tục", "cho", "việc", "xây", "dựng");

    private static final int REACH = 800;

    private final String text;
    private final String folded;
    private final Receivers receivers;
    private final DueTimes deadlines;
    private final Shared names;

    Reports(Parts parts, UnitNames units, DueTimes deadlines, Shared names) {
        this.text = parts.prose().text();
        this.folded = parts.prose().folded();
        this.receivers = new Receivers(text, folded, units);
        this.deadlines = deadlines;
        this.names = names;
    }

    /** The reports inside the words of {@code duties}, which say whose they are. */
    List<ReportingDuty> in(List<Given> duties) {
        List<ReportingDuty> found = new ArrayList<>();
        for (Given given : duties) {
            if (!given.duty().path().contains("|")) {
                reports(given.duty(), from(given), found);
            }
        }
        return found;
    }

    private void reports(Duty duty, List<String> from, List<ReportingDuty> found) {
        Span words = duty.span();
        int last = words.start();
        Verbs verbs = new Verbs(words);
        for (int i = verbs.next(words.start()); i >= 0; i = verbs.next(i + 4)) {
            if (i < last) {
                continue;
            }
            int clause = clauseStart(i, words.start());
            int end = clauseEnd(i, words.end());
            NameList to = receiver(i, clause, end);
            if (to != null) {
                last = to.end();
                found.add(report(duty, from, i, to, end));
            }
        }
    }

    /** The words of reporting, one after the other; each is looked for once, however often the other stands before it. */
    private final class Verbs {
        private final int end;
        private int report;
        private int submit;

        Verbs(Span words) {
            this.end = words.end();
            this.report = words.start() - 1;
            this.submit = words.start() - 1;
        }

        /** The first at {@code from} or later, or -1. */
        int next(int from) {
            report = upTo(report, "báo cáo", from);
            submit = upTo(submit, "trình ", from);
            int first = Math.min(report, submit);
            return first < end ? first : -1;
        }

        private int upTo(int known, String word, int from) {
            if (known >= from) {
                return known;
            }
            int found = folded.indexOf(word, Math.min(from, end), end);
            return found < 0 ? Integer.MAX_VALUE : found;
        }
    }

    private @Nullable NameList receiver(int at, int clause, int end) {
        if (Scan.letterAt(text, at - 1) || purpose(clause, at) || before(NOT_DUE, at)) {
            return null;
        }
        boolean submits = folded.startsWith("trình", at);
        if (submits) {
            return aboutResults(clause, at) ? receivers.direct(at + 5, end) : null;
        }
        boolean noun = before(NOUNS, at);
        NameList direct = noun ? null : receivers.direct(at + 7, end);
        if (direct != null) {
            return direct;
        }
        boolean sent = Scan.phraseAt(folded, Math.max(0, at - 4), "gửi") || !noun;
        return sent && !Character.isDigit(charAt(at + 11)) ? receivers.behind(at + 7, end) : null;
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /** "tổng hợp kết quả …, trình Đảng ủy Chính phủ" is a report; "trình Hội đồng nhân dân thông qua" is none. */
    private boolean aboutResults(int clause, int at) {
        String before = folded.substring(clause, at);
        boolean results = before.contains("báo cáo")
                || before.contains("tổng hợp") && (before.contains("kết quả") || before.contains("tình hình"));
        return results && !before(NO_SUBMITTING, at);
    }

    /** "để tổng hợp, báo cáo …" is what the receiver does with it. */
    private boolean purpose(int clause, int at) {
        int from = Math.max(clause, at - 60);
        String before = folded.substring(from, at);
        int to = Math.max(
                before.lastIndexOf("để "), Math.max(before.lastIndexOf("nhằm "), before.lastIndexOf("phục vụ ")));
        if (to < 0) {
            return false;
        }
        String between = before.substring(to).replaceAll("[,.]", " ").strip();
        for (String word : between.split("\\s+")) {
            if (!FILL.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean before(Lexicon words, int at) {
        int blank = at - 1;
        if (blank < 1 || text.charAt(blank) != ' ') {
            return false;
        }
        int word = wordStart(blank);
        int two = word > 1 && text.charAt(word - 1) == ' ' ? wordStart(word - 1) : word;
        return words.match(folded, word) == blank || words.match(folded, two) == blank;
    }

    private int wordStart(int end) {
        int i = end;
        while (i > 0 && Scan.letterAt(text, i - 1)) {
            i--;
        }
        return i;
    }

    private ReportingDuty report(Duty duty, List<String> from, int at, NameList to, int clauseEnd) {
        Span via = receivers.via(to.end(), clauseEnd);
        int stop = sentenceEnd(clauseEnd, duty.span().end());
        Span words = new Span(at, Math.max(to.end(), via == null ? 0 : via.end()));
        List<Deadline> due = deadlines.between(clauseStart(at, duty.span().start()), stop);
        return new ReportingDuty(
                from,
                to.names().stream().map(name -> names.of(name.of(text))).toList(),
                via == null ? null : names.of(via.of(text)),
                due,
                words,
                duty.path(),
                "ReportTo");
    }

    private List<String> from(Given given) {
        return given.fact().parties().stream()
                .filter(party -> party.role() == Party.Role.LEAD)
                .map(Party::name)
                .toList();
    }

    /** A second date of the same report may stand behind a semicolon: "…; báo cáo tổng thể trước ngày 05/7". */
    private int sentenceEnd(int clauseEnd, int end) {
        if (clauseEnd < end && text.charAt(clauseEnd) == ';') {
            int next = clauseEnd(clauseEnd + 1, end);
            String words = folded.substring(clauseEnd + 1, next).strip();
            return words.startsWith("báo cáo") ? next : clauseEnd;
        }
        return clauseEnd;
    }

    private int clauseStart(int at, int floor) {
        int bottom = Math.max(floor, at - REACH);
        for (int i = at - 1; i > bottom; i--) {
            if (text.charAt(i) == ';' || text.charAt(i) == '\n' || text.charAt(i) == '.' && text.charAt(i + 1) == ' ') {
                return i + 1;
            }
        }
        return bottom;
    }

    private int clauseEnd(int at, int limit) {
        int roof = Math.min(limit, at + REACH);
        for (int i = at; i < roof; i++) {
            char c = text.charAt(i);
            if (c == ';' || c == '\n' || c == '.' && (i + 1 >= roof || text.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return roof;
    }
}
