package thongsuot.documents.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Origin;

class LayoutTest {

    @Test
    void fourHundredDocumentsStandBesideEachOtherWithoutOverlap() {
        List<GraphRows.Node> nodes = new ArrayList<>();
        List<GraphRows.Edge> edges = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            nodes.add(new GraphRows.Node(document(i), i == 0 ? 0 : i < 20 ? -1 : 1 + i % 2, i % 9 == 0));
            if (i > 0)
                edges.add(new GraphRows.Edge(
                        nodes.get(i).document().id(),
                        nodes.getFirst().document().id(),
                        RelationKind.IMPLEMENTS,
                        false));
        }
        nodes.sort(java.util.Comparator.comparingInt(GraphRows.Node::level));

        Drawing drawing = Layout.of(nodes, edges);

        assertThat(drawing.boxes()).hasSize(400);
        assertThat(drawing.lines()).hasSize(399);
        assertThat(drawing.boxes()).allSatisfy(box -> {
            assertThat(box.x() + Layout.BOX_WIDTH).isLessThanOrEqualTo(drawing.width());
            assertThat(box.y() + Layout.BOX_HEIGHT).isLessThanOrEqualTo(drawing.height());
        });
        for (Drawing.Box one : drawing.boxes())
            for (Drawing.Box other : drawing.boxes())
                if (!one.equals(other))
                    assertThat(Math.abs(one.x() - other.x()) >= Layout.BOX_WIDTH
                                    || Math.abs(one.y() - other.y()) >= Layout.BOX_HEIGHT)
                            .as(one + " and " + other)
                            .isTrue();
        assertThat(drawing.height()).as("no tower").isLessThan(3 * drawing.width());
    }

    private static Linked document(int number) {
        return new Linked(
                DocumentId.next(),
                "Kế hoạch " + number + "-KH/TU",
                "Về một việc có tên rất dài cần phải cắt bớt khi vẽ",
                "Tỉnh ủy Đồi Xanh",
                LocalDate.of(2025, 1, 1),
                Origin.REGISTERED);
    }
}
