package thongsuot.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Holding;
import thongsuot.organisation.Line;
import thongsuot.organisation.Post;
import thongsuot.organisation.RecordedChange;
import thongsuot.organisation.Unit;
import thongsuot.web.Crumb;
import thongsuot.web.FormState;
import thongsuot.web.Link;
import thongsuot.web.TimelineEntry;

/**
 * All that the page of a unit shows.
 *
 * @param exists whether it exists on the day; if not, {@code unit} is as it last was or first will be
 * @param facts label and value, in order
 * @param places one a line in which it stands
 * @param posts those of the unit, each with who holds it
 * @param before units that it came from
 * @param after units that came after it
 * @param basis the changes whose decisions it rests on, the latest first
 * @param changes ways to propose a change of it; empty for who may not
 */
public record UnitPage(
        Unit unit,
        LocalDate day,
        boolean today,
        boolean exists,
        Map<String, String> facts,
        List<InLine> places,
        List<Staffed> posts,
        List<TimelineEntry> timeline,
        List<Link> before,
        List<Link> after,
        List<RecordedChange> basis,
        List<Link> changes,
        FormState dayForm,
        String path) {

    /**
     * @param way the units above it, from the root down
     * @param waiver why it is a root; null below a parent
     * @param below how many units stand directly below it
     * @param all how many stand below it altogether
     */
    public record InLine(
            Line line,
            List<Crumb> way,
            @Nullable String waiver,
            int below,
            int all,
            String treePath,
            String listPath) {}

    /** A post and who holds it that day; nobody for an empty one. */
    public record Staffed(Post post, List<Holding> holders) {}
}
