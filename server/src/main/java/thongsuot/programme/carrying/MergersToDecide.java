package thongsuot.programme.carrying;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import thongsuot.programme.MustDoItem;
import thongsuot.programme.MustDoSource;

/** Open work of units that have ended, for who asked for it: nobody does it until it is said who takes it over. */
@Component
class MergersToDecide implements MustDoSource {

    private final Carries carries;

    MergersToDecide(Carries carries) {
        this.carries = carries;
    }

    @Override
    public List<MustDoItem> items(LocalDate today, int most) {
        return carries.items(most);
    }

    @Override
    public String counting() {
        return Carries.DUTIES;
    }
}
