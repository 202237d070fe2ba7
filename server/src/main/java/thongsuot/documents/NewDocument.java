package thongsuot.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.reader.cite.DocumentKind;

/**
 * The header of a document as somebody enters it. What is not known is null or empty.
 *
 * @param code with or without blanks: {@code 101 -QĐ/TW}
 * @param issuerUnit the issuer where it is a unit here; its name is then filled in where {@code issuerName} is empty
 */
public record NewDocument(
        Origin origin,
        DocumentKind kind,
        @Nullable String code,
        @Nullable UnitId issuerUnit,
        String issuerName,
        String issuingBody,
        @Nullable LocalDate issuedOn,
        String place,
        String subject,
        String signer,
        Secrecy secrecy) {

    /** One that is only cited. */
    public static NewDocument cited(
            DocumentKind kind, @Nullable String code, String issuerName, @Nullable LocalDate issuedOn, String subject) {
        return new NewDocument(Origin.CITED, kind, code, null, issuerName, "", issuedOn, "", subject, "", Secrecy.NONE);
    }

    /** An ordinary one that is here. */
    public static NewDocument of(
            DocumentKind kind,
            @Nullable String code,
            @Nullable UnitId issuerUnit,
            String issuerName,
            @Nullable LocalDate issuedOn,
            String subject) {
        return new NewDocument(
                Origin.REGISTERED, kind, code, issuerUnit, issuerName, "", issuedOn, "", subject, "", Secrecy.NONE);
    }

    /** The same of another issuer. */
    public NewDocument by(@Nullable UnitId unit, String name) {
        return new NewDocument(origin, kind, code, unit, name, issuingBody, issuedOn, place, subject, signer, secrecy);
    }
}
