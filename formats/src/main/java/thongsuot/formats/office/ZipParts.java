package thongsuot.formats.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.UnreadableFileException;

/** The parts of a zipped document, opened one at a time and never beyond a bound: a small file may hold terabytes of zeros. */
final class ZipParts implements AutoCloseable {
    private static final int MAX_PARTS = 20_000;
    private static final long MAX_PART = 256L << 20;
    /** Real parts shrink to a fiftieth at best; small ones may do better without harm. */
    private static final int MAX_RATIO = 200;

    private static final long HARMLESS = 4L << 20;

    private final String name;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private ZipParts(String name, ZipFile zip) throws UnreadableFileException {
        this.name = name;
        this.zip = zip;
        Enumeration<ZipArchiveEntry> all = zip.getEntries();
        while (all.hasMoreElements()) {
            ZipArchiveEntry entry = all.nextElement();
            entries.putIfAbsent(entry.getName().replace('\\', '/'), entry);
            if (entries.size() > MAX_PARTS) {
                throw Refusals.bomb(name);
            }
        }
    }

    static ZipParts open(byte[] content, String name) throws UnreadableFileException {
        try {
            return new ZipParts(
                    name,
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                            .setIgnoreLocalFileHeader(true)
                            .get());
        } catch (IOException | RuntimeException e) {
            throw Refusals.damaged(name, e);
        }
    }

    boolean has(String part) {
        return entries.containsKey(part);
    }

    /** The bytes of {@code part}; null where there is no such part. */
    byte @Nullable [] bytes(String part) throws UnreadableFileException {
        ZipArchiveEntry entry = entries.get(part);
        if (entry == null) {
            return null;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Refusals.encrypted(name);
        }
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            throw Refusals.damaged(name, new IOException("compression method " + entry.getMethod()));
        }
        long limit = Math.min(MAX_PART, Math.max(HARMLESS, entry.getCompressedSize() * MAX_RATIO));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw Refusals.bomb(name);
            }
            return bytes;
        } catch (IOException | RuntimeException e) {
            throw Refusals.damaged(name, e);
        }
    }

    /** The XML of {@code part}; null where there is no such part. */
    @Nullable
    XmlPart xml(String part) throws UnreadableFileException {
        byte[] bytes = bytes(part);
        return bytes == null ? null : new XmlPart(bytes, name);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
