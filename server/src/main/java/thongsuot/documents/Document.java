package thongsuot.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.reader.cite.DocumentKind;

/**
 * A document as the register knows it: {@code Kế hoạch số 49-KH/TU, ngày 27/01/2026 của Tỉnh ủy}. It may live without number or date
 * and be completed later.
 *
 * @param code number and symbol without blanks: {@code 49-KH/TU}; null while unknown
 * @param number the number alone; null where the code has none that is an integer
 * @param series the term (Party) or the year (state) that the number counts in; null while unknown
 * @param issuerUnit the issuer, where it is a unit of this installation
 * @param issuerName the issuer as the document has it
 * @param issuingBody in whose name the issuer speaks: {@code Ban Thường vụ}; empty where nothing says
 * @param home the unit that registered it first and answers for what is said of it; null for one that is only cited
 * @param version rises with each change of these fields
 */
public record Document(
        DocumentId id,
        Origin origin,
        DocumentKind kind,
        @Nullable String code,
        @Nullable Integer number,
        @Nullable String series,
        @Nullable UnitId issuerUnit,
        String issuerName,
        String issuingBody,
        @Nullable LocalDate issuedOn,
        String place,
        String subject,
        String signer,
        Secrecy secrecy,
        @Nullable UnitId home,
        int version) {

    /** As people call it: "Kế hoạch 49-KH/TU", or by what it is about where it has no number. */
    public String title() {
        String noun = kind.vietnamese();
        String name = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
        if (code != null) return name + " " + code;
        return subject.isEmpty() ? name : name + " " + subject;
    }
}
