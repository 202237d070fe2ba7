package thongsuot.programme.due;

import java.util.Optional;
import thongsuot.calendar.Length;

/** Lengths as readings write them: a count and a unit. */
final class Lengths {

    private Lengths() {}

    /** Hours become the days that have them, a started day counted whole; empty for what is no length. */
    static Optional<Length> of(String count, String unit) {
        int amount;
        try {
            amount = Integer.parseInt(count);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (amount < 1 || amount > Length.LONGEST) return Optional.empty();
        return Optional.ofNullable(
                switch (unit) {
                    case "hour" -> Length.days((amount + 23) / 24);
                    case "working_hour" -> Length.workingDays((amount + 7) / 8);
                    case "day" -> Length.days(amount);
                    case "working_day" -> Length.workingDays(amount);
                    case "week" -> new Length(amount, Length.Unit.WEEKS);
                    case "month" -> new Length(amount, Length.Unit.MONTHS);
                    case "year" -> new Length(amount, Length.Unit.YEARS);
                    default -> null;
                });
    }
}
