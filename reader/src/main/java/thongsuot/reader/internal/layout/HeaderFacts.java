package thongsuot.reader.internal.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.node.Header;

/** Collects a header from its lines, one after the other. */
final class HeaderFacts {
    // A digital signature's stamp: "Ký bởi: …" · "Cơ quan: VĂN PHÒNG CHÍNH PHỦ" · "Thời gian ký: …"
    private static final Pattern STAMP =
            Fold.pattern("(?:ký bởi|người ký|cơ quan|ngày ký|thời gian ký|email|chữ ký số|giờ ký)\\s*:|công báo/");

    private final List<String> bodies = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder subject = new StringBuilder();
    private @Nullable OwnNumber number;
    private @Nullable String place;
    private @Nullable LocalDate issuedOn;
    private @Nullable DocumentKind kind;
    private boolean subjectOpen;
    private boolean numberOpen;
    private boolean joint;

    /** A line above the kind's word, or anywhere in the head of a letter. */
    void letterhead(String line) {
        String folded = Fold.fold(line);
        if (line.chars().noneMatch(Character::isLetterOrDigit)) {
            subjectOpen = false;
            return;
        }
        boolean wasSubject = subjectOpen;
        subjectOpen = false;
        if (Letterhead.isNational(folded)) {
            return;
        }
        if (numberOpen && number == null) {
            number("Số " + line);
        } else if (Letterhead.isNumber(folded)) {
            number(line);
        } else if (Letterhead.isSubject(folded)) {
            subjectOpen = true;
            subject.append(line);
        } else if (placeDate(line)) {
            return;
        } else if (wasSubject && !isStamp(line, folded)) {
            subjectOpen = true;
            subject.append(' ').append(line);
        } else if (!isMark(folded)) {
            body(line);
        }
    }

    private void number(String line) {
        OwnNumber found = OwnNumber.in(line);
        if (found == null) {
            numberOpen = true;
            return;
        }
        numberOpen = false;
        number = number == null ? found : number;
        String rest = line.substring(Math.min(found.end(), line.length())).strip();
        if (!rest.isEmpty()) {
            placeDate(rest);
        }
    }

    private boolean placeDate(String words) {
        PlaceDate found = PlaceDate.in(words);
        if (found != null && place == null) {
            place = found.place();
            issuedOn = found.day();
        }
        return found != null;
    }

    /** A mark in capitals under a letter's subject does not go on with it. */
    private static boolean isStamp(String line, String folded) {
        return isMark(folded) && line.chars().noneMatch(Character::isLowerCase);
    }

    /** Marks of urgency, secrecy and draft are no names. */
    static boolean isMark(String folded) {
        return folded.matches(
                        "[(\\[]?(?:hỏa tốc.*|thượng khẩn|khẩn|mật|tối mật|tuyệt mật|dự thảo.*|bản sao.*|sao y.*|tài liệu.*|công báo.*|lần \\d.*)[)\\]]?[.:]?")
                || STAMP.matcher(folded).lookingAt();
    }

    private void body(String line) {
        String folded = Fold.fold(line);
        int national = folded.indexOf("cộng hòa xã hội");
        int party = folded.indexOf("đảng cộng sản việt nam");
        int cut = national > 0 ? national : party;
        String words = strip(cut > 0 ? line.substring(0, cut) : line);
        if (words.isEmpty()) {
            return;
        }
        if (bodies.isEmpty()
                ? !Bodies.begin(Fold.fold(words)) && !LineJoiner.isHeadingLike(words)
                : words.length() > 120) {
            return;
        }
        if (!bodies.isEmpty() && LineJoiner.isHeadingLike(bodies.getLast()) && !LineJoiner.isHeadingLike(words)) {
            return; // an address or a telephone number under the names
        }
        if (!bodies.isEmpty() && Bodies.continues(bodies.getLast(), words)) {
            bodies.add(bodies.removeLast() + " " + words);
        } else {
            bodies.add(words);
        }
    }

    private static String strip(String words) {
        return words.replaceAll("^[\\s*_–—-]+|[\\s*_–—-]+$", "");
    }

    /** The line with the kind's word, which a flattened file may run on with the title. */
    void kind(String line) {
        KindWords.Found found = KindWords.at(line);
        if (found != null) {
            kind = found.kind();
            joint = Fold.fold(line).contains("liên tịch");
            title(line.substring(found.length()));
        }
    }

    /** A dash at the end of a line of it may go on: {@code giai đoạn 2026 -⏎2030}. */
    void title(String line) {
        String words = line.replaceAll("^[\\s*_–—-]+|(?:\\s*[*_–—-]){2,}\\s*$|\\s+$", "");
        if (words.chars().anyMatch(Character::isLetterOrDigit)) {
            title.append(title.isEmpty() ? "" : " ").append(words);
        }
    }

    Header header(@Nullable String issuerOfPreamble, Span span) {
        boolean letter = kind == null && number != null && (number.isLetter() || !subject.isEmpty());
        return new Header(
                issuer(issuerOfPreamble),
                bodies.size() > 1 ? bodies.getFirst() : null,
                number == null ? null : number.number(),
                number == null ? null : number.symbol(),
                number == null || number.symbol() == null ? null : number.code(),
                letter ? DocumentKind.OFFICIAL_LETTER : kind,
                place,
                issuedOn,
                words(title.isEmpty() ? subject : strip(title.toString())),
                span);
    }

    /** The lowest body of the letterhead; all of them where they issue together. */
    private @Nullable String issuer(@Nullable String issuerOfPreamble) {
        if (bodies.isEmpty()) {
            return issuerOfPreamble;
        }
        return joint ? String.join(" - ", bodies) : bodies.getLast();
    }

    private static @Nullable String words(CharSequence text) {
        return text.isEmpty() ? null : text.toString();
    }
}
