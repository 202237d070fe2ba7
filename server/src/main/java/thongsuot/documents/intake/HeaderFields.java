package thongsuot.documents.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.FactKind;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.node.Header;
import tools.jackson.databind.json.JsonMapper;

/** The header, a fact a field, each at its own words where they can be found again in the letterhead. */
final class HeaderFields {

    private static final Pattern DAY = Pattern.compile("(?iu)ngày\\s*\\d{1,2}\\s*tháng\\s*\\d{1,2}\\s*năm\\s*\\d{4}");

    private final Reading reading;
    private final Header header;
    private final List<ProposedFact> facts = new ArrayList<>();

    private HeaderFields(Reading reading) {
        this.reading = reading;
        this.header = reading.header();
    }

    static List<ProposedFact> of(Reading reading) {
        HeaderFields fields = new HeaderFields(reading);
        Header header = reading.header();
        fields.add("issuer", header.issuer());
        fields.add("superior", header.superior());
        fields.add("code", header.code());
        fields.add("kind", header.kind() == null ? null : header.kind().vietnamese());
        fields.add("place", header.place());
        fields.add(
                "issuedOn", header.issuedOn() == null ? null : header.issuedOn().toString());
        fields.add("title", header.title());
        return fields.facts;
    }

    private void add(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) return;
        Span span = place(field, value);
        facts.add(new ProposedFact(
                FactKind.HEADER,
                span,
                ReadFacts.words(reading.text(), span),
                "",
                JsonMapper.shared().createObjectNode().put("field", field).put("value", value),
                "header-" + field,
                reading.ocr()));
    }

    private Span place(String field, String value) {
        int end = Math.min(header.span().end(), reading.text().length());
        Pattern shape = field.equals("issuedOn") ? DAY : loose(field, value);
        Matcher found =
                shape.matcher(reading.text()).region(Math.min(header.span().start(), end), end);
        return found.find() ? new Span(found.start(), found.end()) : header.span();
    }

    /** The letterhead breaks lines where it likes, and blanks stand within codes. */
    private static Pattern loose(String field, String value) {
        String between = field.equals("code") ? "\\s*" : "\\s+";
        String[] parts = field.equals("code") ? value.split("") : value.split("\\s+");
        return Pattern.compile(
                List.of(parts).stream().limit(120).map(Pattern::quote).collect(Collectors.joining(between)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
