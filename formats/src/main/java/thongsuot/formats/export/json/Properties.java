package thongsuot.formats.export.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Fact;
import thongsuot.reader.Span;
import tools.jackson.core.JsonGenerator;

/** Properties of the object being written. What is not known is written as null, never left out. */
final class Properties {
    private final JsonGenerator out;
    private final String text;

    /** @param text the text that all spans point into */
    Properties(JsonGenerator out, String text) {
        this.out = out;
        this.text = text;
    }

    /** An object that is an element of a list. */
    void element(Runnable properties) {
        out.writeStartObject();
        properties.run();
        out.writeEndObject();
    }

    void object(String property, Runnable properties) {
        out.writeObjectPropertyStart(property);
        properties.run();
        out.writeEndObject();
    }

    <T> void array(String property, List<T> items, Consumer<T> writer) {
        out.writeArrayPropertyStart(property);
        items.forEach(writer);
        out.writeEndArray();
    }

    void strings(String property, List<String> items) {
        array(property, items, out::writeString);
    }

    void string(String property, @Nullable String value) {
        if (value == null) {
            out.writeNullProperty(property);
        } else {
            out.writeStringProperty(property, value);
        }
    }

    void name(String property, @Nullable Enum<?> value) {
        string(property, value == null ? null : value.name().toLowerCase(Locale.ROOT));
    }

    void date(String property, @Nullable LocalDate day) {
        string(property, day == null ? null : day.toString());
    }

    void span(Span span) {
        out.writeArrayPropertyStart("span");
        out.writeNumber(span.start());
        out.writeNumber(span.end());
        out.writeEndArray();
    }

    /** Where a fact stands, its words, and the rule that found it. */
    void where(Fact fact) {
        string("path", fact.path());
        span(fact.span());
        string("text", fact.span().end() <= text.length() ? fact.span().of(text) : null);
        string("rule", fact.rule());
    }
}
