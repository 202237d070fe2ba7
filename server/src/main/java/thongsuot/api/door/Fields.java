package thongsuot.api.door;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.api.door.Problem.Fault;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object as a program sent them, each asked for by its name and its kind. What is not as it should be names its place. */
public final class Fields {

    /** Of a text, in characters: as long as the words of a document that a duty may have. */
    private static final int LONGEST = 4000;

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final JsonNode object;
    private final String at;

    Fields(JsonNode object, String at) {
        this.object = object;
        this.at = at;
    }

    /** Refuses every field but these, with its name. */
    public Fields only(String... known) {
        Set<String> wanted = Set.of(known);
        List<Fault> unknown = new ArrayList<>();
        for (String name : object.propertyNames())
            if (!wanted.contains(name)) {
                String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
                unknown.add(
                        Fault.of(at + shown, "api.fault.unknown", known.length == 0 ? "-" : String.join(", ", known)));
            }
        if (!unknown.isEmpty()) throw new ProblemException(Problem.of(unknown));
        return this;
    }

    public boolean has(String name) {
        JsonNode value = object.get(name);
        return value != null && !value.isNull();
    }

    /** Without spaces around it; empty where there is none. */
    public String text(String name) {
        if (!has(name)) return "";
        JsonNode value = object.get(name);
        if (value == null || !value.isString()) throw wrong(name, "api.fault.text");
        String text = value.stringValue().strip();
        if (text.length() > LONGEST) throw wrong(name, "api.fault.long", LONGEST);
        // The database takes neither, and no keyboard types them.
        if (text.indexOf('\0') >= 0 || !wellFormed(text)) throw wrong(name, "api.fault.letters");
        return text;
    }

    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
    }

    public boolean flag(String name) {
        if (!has(name)) return false;
        JsonNode value = object.get(name);
        if (value == null || !value.isBoolean()) throw wrong(name, "api.fault.flag");
        return value.booleanValue();
    }

    /** Null where there is none. */
    public @Nullable LocalDate day(String name) {
        if (!has(name)) return null;
        try {
            LocalDate day = LocalDate.parse(text(name));
            if (day.getYear() < 1900 || day.getYear() > 2200) throw wrong(name, "api.fault.day");
            return day;
        } catch (DateTimeException e) {
            throw wrong(name, "api.fault.day");
        }
    }

    public UUID id(String name) {
        String text = text(name);
        if (!ID.matcher(text).matches()) throw wrong(name, "api.fault.id");
        return UUID.fromString(text);
    }

    /** One of these, as it is written; the first where there is none. */
    public <T extends Enum<T>> T one(String name, T[] of) {
        if (!has(name)) return of[0];
        String text = text(name);
        return Arrays.stream(of)
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(
                        name,
                        "api.fault.one",
                        String.join(", ", Arrays.stream(of).map(Enum::name).toList())));
    }

    /** Null where there is none. */
    public @Nullable Fields object(String name) {
        if (!has(name)) return null;
        JsonNode value = object.get(name);
        if (value == null || !value.isObject()) throw wrong(name, "api.fault.object");
        return new Fields(value, at + name + ".");
    }

    public List<Fields> objects(String name) {
        if (!has(name)) return List.of();
        JsonNode value = object.get(name);
        if (value == null || !value.isArray()) throw wrong(name, "api.fault.list");
        List<Fields> all = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            JsonNode each = value.get(i);
            String place = name + "[" + i + "]";
            if (each == null || !each.isObject()) throw wrong(place, "api.fault.object");
            all.add(new Fields(each, at + place + "."));
        }
        return all;
    }

    /** A problem with one field of these. */
    public ProblemException wrong(String name, String key, Object... arguments) {
        return new ProblemException(Problem.of(List.of(Fault.of(at + name, key, arguments))));
    }
}
