package thongsuot.formats.export.akn;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.obligation.Assignment;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Party;

/** The words of the document with references, dates and organisations marked in them. Marks that cross one another are left out. */
final class Inlines {
    private static final int DEEPEST = 4;

    private final Xml xml;
    private final String text;
    private final List<Tag> tags;
    private int next;

    private record Tag(Span span, String element, List<String> attributes) {}

    Inlines(Xml xml, Reading reading, Names names) {
        this.xml = xml;
        this.text = reading.text();
        List<Tag> all = new ArrayList<>();
        for (Citation cited : reading.citations()) {
            String href =
                    Names.work(cited.kind(), cited.issuedOn(), cited.code() != null ? cited.code() : cited.name());
            all.add(new Tag(cited.span(), "ref", List.of("href", href)));
        }
        for (Deadline time : reading.deadlines()) {
            all.add(tag(time));
        }
        for (Assignment assignment : reading.assignments()) {
            for (Party party : assignment.parties()) {
                String who = "#" + names.organisation(party.name());
                all.add(new Tag(party.span(), "organization", List.of("refersTo", who)));
            }
        }
        tags = nested(all, text.length());
    }

    private static Tag tag(Deadline time) {
        LocalDate due = Times.dueOn(time.timing());
        return due == null
                ? new Tag(time.span(), "inline", List.of("name", "deadline"))
                : new Tag(time.span(), "date", List.of("date", due.toString(), "class", "deadline"));
    }

    /** The widest first where several begin together; what would cross an earlier mark is dropped. */
    private static List<Tag> nested(List<Tag> all, int length) {
        all.removeIf(tag -> tag.span().length() == 0 || tag.span().end() > length);
        all.sort(Comparator.comparingInt((Tag tag) -> tag.span().start())
                .thenComparing(tag -> -tag.span().end()));
        List<Tag> nested = new ArrayList<>();
        List<Tag> open = new ArrayList<>();
        for (Tag tag : all) {
            while (!open.isEmpty() && open.getLast().span().end() <= tag.span().start()) {
                open.removeLast();
            }
            boolean fits = open.isEmpty()
                    || open.size() < DEEPEST
                            && tag.span().end() <= open.getLast().span().end()
                            && !tag.element().equals(open.getLast().element());
            if (fits) {
                nested.add(tag);
                open.add(tag);
            }
        }
        return nested;
    }

    /** Writes {@code [start, end)}; stretches are asked for in the order of the text. */
    void write(int start, int end) throws IOException {
        while (next < tags.size() && tags.get(next).span().start() < start) {
            next++;
        }
        int at = start;
        while (next < tags.size() && tags.get(next).span().start() < end) {
            Tag tag = tags.get(next++);
            if (tag.span().end() > end) {
                continue;
            }
            plain(at, tag.span().start());
            xml.inline(
                    tag.element(),
                    () -> write(tag.span().start(), tag.span().end()),
                    tag.attributes().toArray(String[]::new));
            at = tag.span().end();
        }
        plain(at, end);
    }

    private void plain(int start, int end) throws IOException {
        int from = start;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\u2028') {
                xml.text(text.substring(from, i));
                xml.empty("br");
                from = i + 1;
            }
        }
        if (from < end) {
            xml.text(text.substring(from, end));
        }
    }
}
