package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.axes.Axes;
import thongsuot.programme.axes.Axis;
import thongsuot.programme.axes.AxisId;
import thongsuot.programme.boards.Board;
import thongsuot.programme.boards.Boards;
import thongsuot.programme.boards.By;
import thongsuot.programme.boards.Filter;
import thongsuot.testing.RunningServer;
import thongsuot.web.Words;

/** Groups of duties are a dated list of who gives work, and boards count by them. */
class FindingsAndAxesTest {

    private final RunningServer server = RunningServer.shared();
    private final Bodies bodies = new Bodies(server, 2, 0);
    private final Axes axes = server.bean(Axes.class);
    private final LocalDate today = Bodies.today();

    @Test
    void aGroupIsOfItsIssuerAndOfItsDays() {
        AxisId id = add("Chuyển đổi số");
        assertThatThrownBy(() -> add("CHUYỂN ĐỔI SỐ")).isInstanceOf(DataIntegrityViolationException.class);
        Axis axis = bodies.as(bodies.clerk, () -> axes.find(id).orElseThrow());
        assertThat(bodies.as(bodies.clerk, () -> axes.chosen(id.toString(), bodies.committees.getFirst(), today)))
                .as("not of another unit")
                .isEmpty();
        assertThatThrownBy(() -> bodies.as(bodies.clerks.getFirst(), () -> axes.end(axis, today)))
                .isInstanceOf(RuntimeException.class);
        assertThat(bodies.as(bodies.clerk, () -> axes.end(axis, today.minusDays(1))))
                .isFalse();
        assertThat(bodies.as(bodies.clerk, () -> axes.end(axis, today))).isTrue();
        assertThat(bodies.as(bodies.clerk, () -> axes.chosen(id.toString(), bodies.head, today.plusDays(1))))
                .isEmpty();
    }

    @Test
    void boardsCountByGroupAndTheRestIsNamed() {
        AxisId id = add("Cải cách hành chính");
        ObligationId duty = bodies.given(today, new ToUnit(Role.LEAD, bodies.committees.getFirst()));
        bodies.given(today, new ToUnit(Role.LEAD, bodies.committees.getLast()));
        bodies.as(bodies.clerk, () -> {
            axes.put(server.bean(Obligations.class).find(duty).orElseThrow(), id);
            return true;
        });
        Words w = new Words(server.bean(MessageSource.class), Locale.of("vi"));
        Filter filter = new Filter(bodies.head, null, null, null, null, null, null, null, null);
        Board board = bodies.as(bodies.chief, () -> server.bean(Boards.class).board(filter, today, w));
        List<Board.Row> rows = board.rows(By.AXES);
        assertThat(rows).extracting(Board.Row::name).containsExactly("Cải cách hành chính", "Chưa xếp nhóm");
        assertThat(rows).allSatisfy(row -> assertThat(row.standing().size()).isEqualTo(1));
        Filter one = java.util.Objects.requireNonNull(rows.getFirst().at());
        assertThat(bodies.as(bodies.chief, () -> server.bean(Boards.class).board(one, today, w))
                        .whole()
                        .size())
                .isEqualTo(1);
    }

    private AxisId add(String name) {
        return bodies.as(bodies.clerk, () -> axes.add(bodies.head, name, today));
    }
}
