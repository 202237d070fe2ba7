package thongsuot.notification;

import java.time.LocalDate;
import java.util.List;
import thongsuot.programme.MustDoItem;
import thongsuot.web.Words;

/** The letter of the day. Each line says what is to be done, from which words of which document, how many days are left, and has one link. */
final class DigestLetter {

    /** More would be read by nobody; the page has them all. */
    private static final int MOST = 30;

    private static final int LONGEST = 240;

    private final String address;
    private final LocalDate today;
    private final Words w;

    DigestLetter(String address, LocalDate today, Words w) {
        this.address = address;
        this.today = today;
        this.w = w;
    }

    String subject(List<MustDoItem> items) {
        long late = items.stream().filter(each -> each.late(today)).count();
        return late == 0
                ? w.of("reminder.letter.subject", String.valueOf(items.size()))
                : w.of("reminder.letter.subject.late", String.valueOf(items.size()), String.valueOf(late));
    }

    String text(String name, List<MustDoItem> items) {
        StringBuilder text = new StringBuilder(w.of("reminder.letter.greeting", name)).append("\n\n");
        int number = 0;
        for (MustDoItem each : items.subList(0, Math.min(MOST, items.size()))) line(text, ++number, each);
        if (items.size() > MOST)
            text.append(w.of("reminder.letter.more", String.valueOf(items.size() - MOST), address + "/must-do"))
                    .append("\n\n");
        return text.append(w.of("reminder.letter.end", address + "/reminders"))
                .append('\n')
                .toString();
    }

    private void line(StringBuilder text, int number, MustDoItem item) {
        text.append(number)
                .append(". ")
                .append(w.of(item.kind().key()))
                .append(": ")
                .append(item.title());
        if (!item.unit().isEmpty()) text.append(" – ").append(item.unit());
        LocalDate due = item.dueOn();
        if (due != null) text.append(" (").append(w.due(due, today)).append(')');
        text.append('\n');
        String source = item.place().isEmpty() ? item.source() : item.source() + ", " + item.place();
        if (!item.words().isBlank())
            text.append("   ")
                    .append(source.isEmpty() ? "" : source + ": ")
                    .append('“')
                    .append(brief(item.words()))
                    .append("”\n");
        if (!item.why().isBlank())
            text.append("   ")
                    .append(w.of("reminder.letter.why", brief(item.why())))
                    .append('\n');
        text.append("   ").append(address).append(item.path()).append("\n\n");
    }

    private static String brief(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
