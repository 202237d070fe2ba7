package thongsuot.documents.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.documents.Duty;
import thongsuot.documents.Duty.NamedParty;

/**
 * {@code Công văn giao việc}: the duties that a directive gives to chosen units, in the words of the directive, each with its date in bold.
 * What has no date says so: none is invented. A unit that only takes part is named with the one that leads.
 */
final class AssignmentLetter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Document directive;
    private final List<Duty> duties;

    private AssignmentLetter(Document directive, List<Duty> duties) {
        this.directive = directive;
        this.duties = List.copyOf(duties);
    }

    /** @param duties of the directive, in the order of its text */
    static AssignmentLetter from(Document directive, List<Duty> duties) {
        return new AssignmentLetter(directive, duties);
    }

    /** Who is named, in the words of the directive, with the number of duties each; who leads the most stands in its first place. */
    Map<String, Integer> named() {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Duty duty : duties) {
            for (NamedParty party : duty.parties()) {
                named.merge(party.name(), 1, Integer::sum);
            }
        }
        return named;
    }

    String subject() {
        String code = directive.code();
        return "giao nhiệm vụ thực hiện " + capital(directive.kind().vietnamese()) + (code == null ? "" : " số " + code)
                + about();
    }

    /**
     * The body: what it rests on, then a part a unit.
     *
     * @param assigner who assigns, as sentences name it: {@code Ủy ban nhân dân xã}
     * @param units names out of {@link #named}
     */
    String body(String assigner, Collection<String> units) {
        List<String> lines = new ArrayList<>();
        lines.add("Thực hiện " + cited() + ", " + assigner + " giao nhiệm vụ như sau:");
        int part = 0;
        for (String unit : units) {
            List<Duty> own = duties.stream().filter(duty -> leads(duty, unit)).toList();
            List<Duty> shared = duties.stream()
                    .filter(duty -> !leads(duty, unit) && takesPart(duty, unit))
                    .toList();
            if (own.isEmpty() && shared.isEmpty()) {
                continue;
            }
            part++;
            lines.add("**" + part + ". " + unit + "**");
            own.forEach(duty -> lines.add("- " + unit + " " + task(duty)));
            shared.forEach(duty -> lines.add("- " + leader(duty) + " " + task(duty)));
        }
        lines.add("Yêu cầu các đơn vị được giao nhiệm vụ tổ chức thực hiện, báo cáo kết quả về " + assigner
                + " theo đúng thời hạn.");
        return String.join("\n", lines);
    }

    /** The rest of the sentence after who must act: the order with its times in bold. */
    private static String task(Duty duty) {
        String order = duty.action().isEmpty() ? duty.words() : duty.action();
        String sentence = lower(order.strip().replaceFirst("[\\s.;,:]+$", ""));
        List<String> apart = new ArrayList<>();
        for (Duty.Time time : duty.times()) {
            String words = time.words().strip();
            LocalDate last = time.to();
            String day = last == null || !time.inferred() ? "" : " (chậm nhất " + DAY.format(last) + ")";
            if (!words.isEmpty() && sentence.contains(words)) {
                sentence = sentence.replace(words, bold(words + day));
            } else if (last != null && time.rrule().isEmpty()) {
                apart.add("hoàn thành " + bold("chậm nhất ngày " + DAY.format(last)));
            } else if (!words.isEmpty()) {
                apart.add("thời gian: " + bold(words));
            }
        }
        if (duty.times().isEmpty()) {
            apart.add("văn bản giao không nêu thời hạn");
        }
        apart.addFirst(sentence);
        return String.join("; ", apart) + ".";
    }

    private static String bold(String words) {
        return "***" + words + "***";
    }

    /** {@code Kế hoạch số 49-KH/TU ngày 27/01/2026 của Tỉnh ủy về phát triển cây chè}. */
    String cited() {
        String code = directive.code();
        String noun = capital(directive.kind().vietnamese());
        LocalDate day = directive.issuedOn();
        return noun
                + (code == null ? "" : " số " + code)
                + (day == null ? "" : " ngày " + DAY.format(day))
                + (directive.issuerName().isEmpty() ? "" : " của " + OfficeNames.inSentence(directive.issuerName()))
                + about();
    }

    private String about() {
        String subject = lower(directive.subject());
        return subject.isEmpty() ? "" : subject.startsWith("về ") ? " " + subject : " về " + subject;
    }

    private static boolean leads(Duty duty, String unit) {
        return duty.parties().stream()
                .anyMatch(party -> party.name().equals(unit) && party.role().equals("lead"));
    }

    private static boolean takesPart(Duty duty, String unit) {
        return duty.parties().stream().anyMatch(party -> party.name().equals(unit));
    }

    private static String leader(Duty duty) {
        @Nullable
        String lead = duty.parties().stream()
                .filter(party -> party.role().equals("lead"))
                .map(NamedParty::name)
                .findFirst()
                .orElse(null);
        return lead == null ? "Phối hợp:" : "Phối hợp với " + lead + ":";
    }

    private static String lower(String words) {
        if (words.length() > 1 && Character.isUpperCase(words.charAt(1))) {
            return words;
        }
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
