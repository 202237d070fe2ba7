package thongsuot.documents.register;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Origin;
import thongsuot.documents.Secrecy;
import thongsuot.organisation.UnitId;
import thongsuot.reader.cite.DocumentKind;

/** A document entered or completed by hand. */
record DocumentForm(
        @Nullable UUID holder,
        @Nullable String direction,
        @Nullable DocumentKind kind,
        @Size(max = 60) @Nullable String code,
        @Nullable UUID issuerUnit,
        @Size(max = 300) @Nullable String issuerName,
        @Size(max = 300) @Nullable String issuingBody,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate receivedOn,
        @Size(max = 100) @Nullable String place,
        @Size(max = 2000) @Nullable String subject,
        @Size(max = 300) @Nullable String signer,
        @Nullable Secrecy secrecy,
        @Nullable Integer version) {

    /** A classified one keeps number and date and says nothing more. */
    Origin origin() {
        return secrecy == null || secrecy == Secrecy.NONE ? Origin.REGISTERED : Origin.CLASSIFIED;
    }

    NewDocument document(Origin origin) {
        return new NewDocument(
                origin,
                Objects.requireNonNullElse(kind, DocumentKind.OTHER),
                text(code).isEmpty() ? null : code,
                issuerUnit == null ? null : new UnitId(issuerUnit),
                text(issuerName),
                text(issuingBody),
                issuedOn,
                text(place),
                text(subject),
                text(signer),
                Objects.requireNonNullElse(secrecy, Secrecy.NONE));
    }

    /** The fields of a document as a form begins with them. */
    static Map<String, Object> kept(Document document) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("kind", document.kind());
        kept.put("code", document.code() == null ? "" : document.code());
        kept.put("issuerUnit", document.issuerUnit() == null ? "" : document.issuerUnit());
        kept.put("issuerName", document.issuerName());
        kept.put("issuingBody", document.issuingBody());
        kept.put("issuedOn", document.issuedOn() == null ? "" : document.issuedOn());
        kept.put("place", document.place());
        kept.put("subject", document.subject());
        kept.put("signer", document.signer());
        kept.put("secrecy", document.secrecy());
        return kept;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
