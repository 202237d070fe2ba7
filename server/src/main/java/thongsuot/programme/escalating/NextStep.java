package thongsuot.programme.escalating;

import java.time.LocalDate;
import thongsuot.programme.MandateId;
import thongsuot.programme.ObligationId;

/**
 * A step that would be taken.
 *
 * @param title of the duty
 * @param unitName empty for those of a long list that have not acted
 * @param due the day as it stands
 * @param units for how many
 */
public record NextStep(
        MandateId mandate,
        ObligationId obligation,
        String title,
        String unitName,
        LocalDate due,
        StepKind kind,
        int units) {}
