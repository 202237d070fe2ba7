package thongsuot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Property
    void comesBackAsItWas(
            @ForAll @Size(max = 4) List<@StringLength(max = 30) @CharRange(from = ' ', to = 'ỹ') String> values) {
        assertThat(Cursor.read(new Cursor(values).written()).values()).isEqualTo(values);
    }

    @Property
    void whatSomebodyElseWroteIsRefusedAndNothingMore(@ForAll @StringLength(max = 60) String forged) {
        try {
            Cursor.read(forged);
        } catch (BadInputException e) {
            assertThat(e.field()).isEqualTo("after");
        }
    }

    @Test
    void lengthsThatLieAreRefused() {
        for (String lie : List.of("OTk5OmE", "LTE6YQ", "YWJj", "/////", "OTk5OTk5OTk5OTk5OmE", "A".repeat(5000)))
            assertThatThrownBy(() -> Cursor.read(lie)).as(lie).isInstanceOf(BadInputException.class);
    }
}
