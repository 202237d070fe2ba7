package thongsuot.web;

import org.jspecify.annotations.Nullable;

/**
 * A number that matters, on a card of its own.
 *
 * @param label what is counted
 * @param value as shown, with its unit
 * @param note what to make of it: "tăng 12 so với tháng trước"; empty for none
 * @param icon the name of its picture
 * @param tone how it stands
 * @param path where the things counted are listed; null where nothing leads on
 */
public record Figure(
        String label,
        String value,
        String note,
        String icon,
        Tone tone,
        @Nullable String path) {}
