package thongsuot.documents.register;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.Documents.AttachedFile;
import thongsuot.documents.StoredFiles;

/** A file as it came. It is always saved, never shown: what somebody uploaded must not run as a page of ours. */
@Controller
class FileController {

    private final Documents documents;
    private final StoredFiles files;

    FileController(Documents documents, StoredFiles files) {
        this.documents = documents;
        this.files = files;
    }

    @GetMapping("/documents/{id:[0-9a-f-]{36}}/files/{file}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file) {
        AttachedFile wanted = documents.files(new DocumentId(id)).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] content = files.read(wanted.hash()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(wanted.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
