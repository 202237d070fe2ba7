package thongsuot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MergingTest {

    @Test
    void takesTheSideThatChanged() {
        assertThat(field("a", "b", "a").result()).isEqualTo("b");
        assertThat(field("a", "a", "b").result()).isEqualTo("b");
        assertThat(field("a", "b", "b").kind()).isEqualTo(MergeField.Kind.SAME);
    }

    @Test
    void keepsWhatWasTypedWhereBothChanged() {
        MergeField clash = field("a", "b", "c");

        assertThat(clash.kind()).isEqualTo(MergeField.Kind.CLASH);
        assertThat(clash.result()).isEqualTo("c");
    }

    @Test
    void linesOfABrowserAreNoChange() {
        Map<String, String[]> sent =
                Map.of("base.note", new String[] {"một\r\nhai"}, "note", new String[] {"một\r\nhai"});

        MergeField field = MergeView.field(sent, "note", "Ghi chú", "một\nhai\nba", true);

        assertThat(field.kind()).isEqualTo(MergeField.Kind.ONLY_THEIRS);
    }

    @Test
    void theNextConflictIsMeasuredAgainstWhatTheOtherSaved() {
        MergeView view = new MergeView("/x", "/", 3, "", List.of(field("a", "b", "c")));

        assertThat(view.base()).containsEntry("f", "b");
        assertThat(view.clashes()).isOne();
    }

    @Property
    void nothingThatOneSideAloneTypedIsLost(
            @ForAll @AlphaChars @StringLength(max = 2) String base,
            @ForAll @AlphaChars @StringLength(max = 2) String theirs,
            @ForAll @AlphaChars @StringLength(max = 2) String yours) {
        MergeField field = field(base, theirs, yours);
        if (!yours.equals(base)) assertThat(field.result()).isEqualTo(yours);
        if (yours.equals(base)) assertThat(field.result()).isEqualTo(theirs);
    }

    private static MergeField field(String base, String theirs, String yours) {
        return new MergeField("f", "F", base, theirs, yours, false);
    }
}
