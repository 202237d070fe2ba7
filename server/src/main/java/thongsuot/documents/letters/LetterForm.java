package thongsuot.documents.letters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;

/** The fields of a letter, as they are typed. */
record LetterForm(
        int version,
        @NotNull DocumentKind kind,
        @NotBlank @Size(max = 40) String form,
        @NotBlank @Size(max = 40) String symbol,
        @NotBlank @Size(max = 300) String issuerName,
        @Nullable @Size(max = 300) String superior,
        @NotBlank @Size(max = 60) String place,
        @NotNull LocalDate dated,
        @NotBlank @Size(max = 2000) String subject,
        @Nullable @Size(max = 100_000) String addressees,
        @Nullable @Size(max = 100_000) String grounds,
        @NotBlank @Size(max = 1_000_000) String body,
        @Nullable @Size(max = 1_000_000) String annexes,
        @Nullable @Size(max = 100_000) String recipients,
        @Nullable @Size(max = 1000) String authority,
        @NotBlank @Size(max = 300) String position,
        @Nullable @Size(max = 100) String signer) {

    LetterDraft draft() {
        return new LetterDraft(
                kind,
                form.strip(),
                symbol.strip(),
                issuerName.strip(),
                or(superior),
                place.strip(),
                dated,
                subject.strip(),
                or(addressees),
                or(grounds),
                body,
                or(annexes),
                or(recipients),
                or(authority),
                position.strip(),
                or(signer));
    }

    static Map<String, Object> kept(Letter letter) {
        LetterDraft draft = letter.draft();
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("version", letter.version());
        kept.put("kind", draft.kind());
        kept.put("form", draft.form());
        kept.put("symbol", draft.symbol());
        kept.put("issuerName", draft.issuerName());
        kept.put("superior", draft.superior());
        kept.put("place", draft.place());
        kept.put("dated", draft.dated());
        kept.put("subject", draft.subject());
        kept.put("addressees", draft.addressees());
        kept.put("grounds", draft.grounds());
        kept.put("body", draft.body());
        kept.put("annexes", draft.annexes());
        kept.put("recipients", draft.recipients());
        kept.put("authority", draft.authority());
        kept.put("position", draft.position());
        kept.put("signer", draft.signer());
        return kept;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
