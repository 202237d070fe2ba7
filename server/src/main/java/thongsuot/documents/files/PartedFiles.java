package thongsuot.documents.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.FileHash;
import thongsuot.documents.StoredFiles;

/** Files as rows: one for the content, one a megabyte. */
@Repository
class PartedFiles implements StoredFiles {

    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    PartedFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public FileHash store(byte[] content) {
        if (content.length == 0 || content.length > LARGEST)
            throw new IllegalArgumentException("a file of " + content.length + " bytes can't be kept; 1 to " + LARGEST);
        FileHash hash = FileHash.of(sha256().digest(content));
        // Whoever comes second waits for the first to commit and then finds it there.
        int mine = jdbc.sql("insert into stored_file (hash, size, stored_at) values (?, ?, ?) on conflict do nothing")
                .params(hash.bytes(), content.length, OffsetDateTime.now(clock))
                .update();
        if (mine == 0) return hash;
        for (int i = 0; i * PART < content.length; i++)
            jdbc.sql("insert into stored_file_part (hash, ordinal, content) values (?, ?, ?)")
                    .params(
                            hash.bytes(),
                            i,
                            Arrays.copyOfRange(content, i * PART, Math.min(content.length, (i + 1) * PART)))
                    .update();
        return hash;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> read(FileHash hash) {
        Long size = jdbc.sql("select size from stored_file where hash = ?")
                .param(hash.bytes())
                .query(Long.class)
                .optional()
                .orElse(null);
        if (size == null) return Optional.empty();
        byte[] whole = new byte[Math.toIntExact(size)];
        int[] at = {0};
        jdbc.sql("select content from stored_file_part where hash = ? order by ordinal")
                .param(hash.bytes())
                .query(row -> {
                    byte[] part = row.getBytes(1);
                    System.arraycopy(part, 0, whole, at[0], part.length);
                    at[0] += part.length;
                });
        if (at[0] != whole.length) throw new IllegalStateException("file " + hash.value() + " has lost a part");
        return Optional.of(whole);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
