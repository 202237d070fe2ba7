package thongsuot.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day.
 *
 * @param day when
 * @param title what, in one line
 * @param text more of it, such as the decision it rests on; empty for none
 * @param icon the name of its picture
 * @param tone how it stands
 * @param path where it is shown in full; null for nowhere
 */
public record TimelineEntry(
        LocalDate day,
        String title,
        String text,
        String icon,
        Tone tone,
        @Nullable String path) {}
