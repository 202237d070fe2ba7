package thongsuot.programme.boards;

import java.util.List;
import java.util.stream.Stream;
import thongsuot.organisation.Line;
import thongsuot.web.Choice;
import thongsuot.web.Crumb;
import thongsuot.web.FormState;

/**
 * What stands around every board: the fields that narrow it and the way up.
 *
 * @param name of the unit
 * @param lines in which one can go down from here
 * @param places the units to choose from, the one that is shown always among them
 * @param crumbs the units above that who looks may look at
 */
public record BoardFrame(
        Filter filter,
        String name,
        List<Line> lines,
        List<Choice> places,
        List<Choice> roles,
        FormState form,
        List<Crumb> crumbs) {

    static List<Choice> places(Filter filter, String name, List<Choice> own) {
        String at = filter.at().toString();
        return own.stream().anyMatch(each -> each.value().equals(at))
                ? own
                : Stream.concat(Stream.of(new Choice(at, name)), own.stream()).toList();
    }
}
