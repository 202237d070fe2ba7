package thongsuot.documents.citations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;

/**
 * One side of a case: the words of a text with what stands around them, or what the register says of a document.
 *
 * @param title of the document
 * @param before the text before the words; empty where the register speaks
 * @param words the words themselves; empty where the register speaks
 * @param path the part of the text that holds them
 */
public record Evidence(
        DocumentId document,
        String title,
        String subject,
        String issuer,
        @Nullable LocalDate issuedOn,
        String before,
        String words,
        String after,
        String path) {}
