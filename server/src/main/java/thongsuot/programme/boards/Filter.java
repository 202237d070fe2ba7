package thongsuot.programme.boards;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.programme.ObligationId;
import thongsuot.programme.Role;
import thongsuot.programme.axes.AxisId;
import thongsuot.web.VietnameseFormats;

/**
 * What a board is asked for; all of it stands in the address.
 *
 * @param at below which unit, itself included
 * @param line in which line one goes down; null for the first in which there is somebody
 * @param from the first due day; null for no bound
 * @param to the last due day; null for no bound
 * @param obligation one duty alone; null for all
 * @param axis one group of duties; null for all
 */
public record Filter(
        UnitId at,
        @Nullable Line line,
        @Nullable DocumentId document,
        @Nullable UnitId issuer,
        @Nullable Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ObligationId obligation,
        @Nullable AxisId axis) {

    public static final String BOARD = "/programme/board";

    public Filter at(UnitId other) {
        return new Filter(other, line, document, issuer, role, from, to, obligation, axis);
    }

    public Filter line(@Nullable Line other) {
        return new Filter(at, other, document, issuer, role, from, to, obligation, axis);
    }

    public Filter document(DocumentId other) {
        return new Filter(at, line, other, issuer, role, from, to, obligation, axis);
    }

    public Filter issuer(UnitId other) {
        return new Filter(at, line, document, other, role, from, to, obligation, axis);
    }

    public Filter obligation(ObligationId other) {
        return new Filter(at, line, document, issuer, role, from, to, other, axis);
    }

    Filter axis(AxisId other) {
        return new Filter(at, line, document, issuer, role, from, to, obligation, other);
    }

    /** Only what is due until then. */
    Filter until(LocalDate day) {
        return new Filter(at, line, document, issuer, role, from, day, obligation, axis);
    }

    Filter between(LocalDate first, LocalDate last) {
        return new Filter(at, line, document, issuer, role, first, last, obligation, axis);
    }

    /** Only what is due in that month, within the days that are asked for already. */
    Filter month(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return new Filter(
                at,
                line,
                document,
                issuer,
                role,
                from != null && from.isAfter(first) ? from : first,
                to != null && to.isBefore(last) ? to : last,
                obligation,
                axis);
    }

    /** The board of this. */
    public String path() {
        return BOARD + "?" + query();
    }

    /** A file of the board: {@code csv}, {@code xlsx}. */
    public String file(String ending) {
        return BOARD + "." + ending + "?" + query();
    }

    /** Another page about the same work: {@code gantt}. */
    public String page(String name) {
        return BOARD + "/" + name + "?" + query();
    }

    /** The list behind a number. */
    public String works(Show show) {
        return BOARD + "/works?show=" + show + "&" + query();
    }

    /** The same list as a file. */
    public String worksFile(Show show) {
        return BOARD + "/works.xlsx?show=" + show + "&" + query();
    }

    /** What is late and what comes this week, at the same place. */
    public String weekly() {
        return WeeklyController.WEEKLY + "?at=" + at;
    }

    public String weeklyFile() {
        return WeeklyController.WEEKLY + ".xlsx?at=" + at;
    }

    /** Whether some of the work is left out. */
    public boolean narrowed() {
        return !equals(whole());
    }

    /** All work at the same place. */
    public Filter whole() {
        return new Filter(at, line, null, null, null, null, null, null, null);
    }

    /** What the fields of the filter form say. */
    public Map<String, String> fields() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("at", at.toString());
        if (line != null) all.put("line", line.name());
        if (document != null) all.put("document", document.toString());
        if (issuer != null) all.put("issuer", issuer.toString());
        if (role != null) all.put("role", role.name());
        if (from != null) all.put("from", VietnameseFormats.date(from));
        if (to != null) all.put("to", VietnameseFormats.date(to));
        if (obligation != null) all.put("obligation", obligation.toString());
        if (axis != null) all.put("axis", axis.toString());
        return all;
    }

    private String query() {
        return fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
