package thongsuot.web.design;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field of each kind; nothing is kept. */
record DesignForm(
        @NotBlank @Size(min = 3, max = 100) @Nullable String title,
        @NotNull LocalDate due,
        @Positive @Nullable BigDecimal amount,
        @Nullable String level,
        @Nullable String text,
        @NotEmpty @Nullable List<String> lines,
        @Nullable String way,
        boolean sure) {}
