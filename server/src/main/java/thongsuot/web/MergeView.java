package thongsuot.web;

import java.util.List;
import java.util.Map;

/**
 * Two editors, one thing: the page on which the second sees what the first saved and decides. Forms that may meet there carry
 * {@code version} and, for each field, what stood there at the beginning ({@code web/base} writes both); when saving throws
 * {@link thongsuot.platform.EditConflictException}, the controller reads the thing again and shows {@code web/merge} with one of these.
 *
 * @param action where the merged form is sent: the same place as before
 * @param cancel where to go instead
 * @param version of what the other saved
 * @param by who saved it, and when, in words
 * @param fields those that both may have changed, in the order of the form
 * @param carried the other fields of the form, which go along as they were typed
 */
public record MergeView(
        String action, String cancel, long version, String by, List<MergeField> fields, Map<String, String> carried) {

    /** Before the name of a field, the name of what stood in it at the beginning. */
    public static final String BASE = "base.";

    public MergeView {
        fields = List.copyOf(fields);
        carried = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(carried));
    }

    /** With nothing in the form but its fields. */
    public MergeView(String action, String cancel, long version, String by, List<MergeField> fields) {
        this(action, cancel, version, by, fields, Map.of());
    }

    /**
     * Whether the other changed none of these fields but something else about the thing, so that there is nothing to decide: what was
     * typed can be saved over {@link #version}.
     */
    public boolean untouched() {
        return fields.stream().allMatch(field -> field.theirs().equals(field.base()));
    }

    /**
     * A field from what the request says and what is kept now.
     *
     * @param parameters of the request: the field as typed, and as it stood at the beginning
     * @param theirs what the other saved
     */
    public static MergeField field(
            Map<String, String[]> parameters, String name, String label, String theirs, boolean lines) {
        return new MergeField(
                name, label, first(parameters, BASE + name), unix(theirs), first(parameters, name), lines);
    }

    /** The same for a field in which one of a few is chosen. */
    public static MergeField choice(
            Map<String, String[]> parameters, String name, String label, String theirs, List<Choice> choices) {
        return new MergeField(
                name, label, first(parameters, BASE + name), theirs, first(parameters, name), false, choices);
    }

    public long clashes() {
        return fields.stream()
                .filter(field -> field.kind() == MergeField.Kind.CLASH)
                .count();
    }

    /** The values that the next conflict will be measured against: what the other saved. */
    public Map<String, String> base() {
        return fields.stream()
                .collect(java.util.stream.Collectors.toMap(
                        MergeField::name, MergeField::theirs, (first, _) -> first, java.util.LinkedHashMap::new));
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : unix(values[0]);
    }

    /** Browsers send lines with CR and LF; what is kept has LF alone. */
    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }
}
