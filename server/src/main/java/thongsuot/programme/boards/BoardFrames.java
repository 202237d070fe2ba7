package thongsuot.programme.boards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import thongsuot.organisation.Line;
import thongsuot.organisation.Unit;
import thongsuot.organisation.Units;
import thongsuot.programme.Desk;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Role;
import thongsuot.web.Choice;
import thongsuot.web.Crumb;
import thongsuot.web.Words;

/** Makes the frames of boards. */
@Component
public class BoardFrames {

    private final BoardAddress address;
    private final Units units;
    private final Desk desk;

    BoardFrames(BoardAddress address, Units units, Desk desk) {
        this.address = address;
        this.units = units;
        this.desk = desk;
    }

    public BoardFrame of(Boards.Place place, List<Unit> own, BoardAddress.Asked asked, Words w) {
        return of(place.filter(), place.name(), place.lines(), own, asked, w);
    }

    BoardFrame of(Filter filter, String name, List<Line> lines, List<Unit> own, BoardAddress.Asked asked, Words w) {
        return new BoardFrame(
                filter,
                name,
                lines,
                BoardFrame.places(filter, name, desk.choices(own)),
                roles(w),
                address.form(filter, asked, w),
                crumbs(filter));
    }

    /** The highest first. */
    private List<Crumb> crumbs(Filter filter) {
        List<Crumb> all = new ArrayList<>();
        Line line = filter.line() == null ? Line.PARTY : filter.line();
        for (Unit above : units.ancestors(line, filter.at(), desk.today()).reversed())
            if (desk.may(ProgrammeAction.VIEW, above.id()))
                all.add(new Crumb(above.name(), filter.at(above.id()).path()));
        return all;
    }

    private static List<Choice> roles(Words w) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), w.of(role.key())))
                .toList();
    }
}
