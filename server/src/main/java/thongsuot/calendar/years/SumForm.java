package thongsuot.calendar.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.Due;
import thongsuot.calendar.Length;
import thongsuot.calendar.Reckoning;
import thongsuot.calendar.UnknownYearException;
import thongsuot.web.FormState;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/**
 * A day to be worked out by hand: from which day, how long.
 *
 * @param form what was typed and what is wrong with it
 * @param sum in words; empty where nothing was asked or something is wrong
 */
public record SumForm(FormState form, String sum) {

    static SumForm of(
            @Nullable String from,
            @Nullable String amount,
            @Nullable String unit,
            Reckoning reckoning,
            LocalDate today,
            Words w) {
        String typed = from == null ? "" : from;
        FormState form = FormState.of(java.util.Map.of(
                "from", typed, "amount", amount == null ? "10" : amount, "unit", unit == null ? "" : unit));
        if (typed.isBlank()) return new SumForm(form, "");
        Optional<LocalDate> start = VietnameseFormats.parseDate(typed, today);
        if (start.isEmpty()) return new SumForm(form.withError("from", w.of("calendar.sum.from.wrong")), "");
        Optional<Length> length = length(form.value("amount"), unit);
        if (length.isEmpty())
            return new SumForm(
                    form.withError("amount", w.of("calendar.sum.amount.wrong", String.valueOf(Length.LONGEST))), "");
        try {
            Due due = reckoning.after(start.get(), length.get());
            return new SumForm(form, due.sum().in(w.locale()));
        } catch (UnknownYearException e) {
            return new SumForm(form.withError("from", w.of("calendar.sum.year", String.valueOf(e.year()))), "");
        }
    }

    private static Optional<Length> length(String amount, @Nullable String unit) {
        try {
            Length.Unit wanted = List.of(Length.Unit.values()).stream()
                    .filter(each -> each.name().equals(unit))
                    .findFirst()
                    .orElse(Length.Unit.WORKING_DAYS);
            return Optional.of(new Length(Integer.parseInt(amount.strip()), wanted));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
