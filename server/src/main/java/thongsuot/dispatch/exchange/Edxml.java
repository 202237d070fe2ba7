package thongsuot.dispatch.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message of QCVN 102:2016: a document on its way, or the answer to one. */
public sealed interface Edxml {

    Organ from();

    /**
     * A document.
     *
     * @param to at least one
     * @param number the number alone: {@code 49}
     * @param notation what stands after it: {@code KH/TU}
     * @param type the number of its kind in the standard's list; unreliable in the wild
     * @param typeName its kind in words, which counts
     * @param dueOn the day by which an answer is expected; null for none
     * @param toPlaces "Nơi nhận"
     * @param responseFor the documents that this one answers, by their ids
     * @param documentId {@code <OrganId>,<yyyy/MM/dd>,<number>/<notation>}
     * @param business whether it is new or takes back, updates or replaces another
     * @param reason why it does so; empty for a new one
     * @param replaces ids of the documents that it stands for; empty unless it replaces
     * @param sentAt when the sender made the message
     */
    record Sent(
            Organ from,
            List<Organ> to,
            String number,
            String notation,
            String place,
            @Nullable LocalDate issuedOn,
            int type,
            String typeName,
            String subject,
            String signer,
            @Nullable LocalDate dueOn,
            List<String> toPlaces,
            List<String> responseFor,
            String documentId,
            Business business,
            String reason,
            List<String> replaces,
            LocalDateTime sentAt,
            List<Attachment> attachments)
            implements Edxml {

        /** The code as offices write it: {@code 49-KH/TU} for a Party body, {@code 49/KH-UBND} for a state body. */
        public String code() {
            if (number.isEmpty() || notation.isEmpty()) return number + notation;
            return number + (notation.matches("[^/]*-.*") ? "/" : "-") + notation;
        }
    }

    /** @param responseFor the id of the document that it is about */
    record Status(Organ from, String responseFor, StatusCode code, String description, LocalDateTime at, String staff)
            implements Edxml {}

    /** @param contentType as the sender says; what it is, the content says */
    @SuppressWarnings("ArrayRecordComponent")
    record Attachment(String name, String contentType, String description, byte[] content) {}

    /** The id that the standard gives a document. */
    static String documentId(Organ from, @Nullable LocalDate on, String number, String notation) {
        String day = on == null ? "" : on.format(EdxmlWriter.DAY);
        return from.id() + "," + day + "," + number + "/" + notation;
    }
}
