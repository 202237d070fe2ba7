package thongsuot.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/**
 * A document has come into the installation, by hand, by upload or as a citation. Published inside the transaction. Another unit that
 * enters a known document into its own register publishes {@link DocumentEntered}.
 */
public record DocumentRegistered(Document document) implements Traceable {

    @Override
    public String action() {
        return "documents.registered";
    }

    @Override
    public String subjectKind() {
        return "document";
    }

    @Override
    public String subjectId() {
        return document.id().toString();
    }

    @Override
    public String subjectName() {
        return document.title();
    }

    @Override
    public @Nullable UUID unit() {
        return document.home() == null ? null : document.home().value();
    }

    @Override
    public Map<String, ?> after() {
        return fields(document);
    }

    /** What the trail keeps of a document. */
    static Map<String, String> fields(Document document) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", document.kind().vietnamese());
        fields.put("code", document.code() == null ? "" : document.code());
        fields.put(
                "issuedOn",
                document.issuedOn() == null ? "" : document.issuedOn().toString());
        fields.put("issuer", document.issuerName());
        fields.put("issuingBody", document.issuingBody());
        fields.put("subject", document.subject());
        fields.put("signer", document.signer());
        fields.put("place", document.place());
        fields.put("secrecy", document.secrecy().mark());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
