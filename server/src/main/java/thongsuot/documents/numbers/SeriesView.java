package thongsuot.documents.numbers;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number series and what is wrong with it.
 *
 * @param last the last number drawn
 * @param gaps numbers below the last that nobody drew, reserved or voided; a few, for a person to look into
 * @param doubles codes that more than one registered document of the issuer has
 */
public record SeriesView(
        UUID id,
        UUID issuer,
        String issuerName,
        String symbol,
        String mark,
        String series,
        int last,
        List<Taken> taken,
        List<Integer> gaps,
        List<String> doubles) {

    /** A number that is reserved or void, and why. */
    public record Taken(
            int number,
            String state,
            String reason,
            String by,
            @Nullable UUID document) {}
}
