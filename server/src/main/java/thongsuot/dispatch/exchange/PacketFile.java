package thongsuot.dispatch.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import thongsuot.dispatch.exchange.Packet.File;
import thongsuot.dispatch.exchange.PacketException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A packet as a file: a ZIP with {@code manifest.json}, {@code signature} and {@code files/0}, {@code files/1}, … The manifest names the
 * SHA-256 of each file and is what is signed, so that nothing can be changed, left out or put in.
 */
final class PacketFile {

    static final int LARGEST = 120 << 20;
    private static final int ENTRIES = 102;
    private static final String FORMAT = "thong-suot-packet-1";

    /** @param files SHA-256 of each, in their order */
    private record Manifest(
            String format,
            String id,
            String kind,
            String issue,
            String key,
            Map<String, String> fields,
            List<Listed> files) {}

    private record Listed(String name, String sha256) {}

    /** @param key the public key that signed it; whether it is trusted is for the caller to ask */
    @SuppressWarnings("ArrayRecordComponent")
    record Opened(Packet packet, byte[] key, byte[] digest) {}

    private PacketFile() {}

    static byte[] write(Packet packet, InstallationKey key) {
        Manifest manifest = new Manifest(
                FORMAT,
                packet.id().toString(),
                packet.kind().name(),
                packet.issue().toString(),
                HexFormat.of().formatHex(key.publicKey()),
                packet.fields(),
                packet.files().stream()
                        .map(file -> new Listed(file.name(), hex(sha256(file.content()))))
                        .toList());
        byte[] signed = JsonMapper.shared().writeValueAsBytes(manifest);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "manifest.json", signed);
            put(zip, "signature", key.sign(signed));
            for (int i = 0; i < packet.files().size(); i++)
                put(zip, "files/" + i, packet.files().get(i).content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @throws PacketException if it is none, or not as it was signed */
    static Opened read(byte[] file) {
        Map<String, byte[]> entries = entries(file);
        byte[] signed = entries.remove("manifest.json");
        byte[] signature = entries.remove("signature");
        if (signed == null || signature == null)
            throw new PacketException(Reason.NOT_A_PACKET, "no manifest or no signature");
        Manifest manifest = manifest(signed);
        byte[] key = bytes(manifest.key());
        if (!InstallationKey.verifies(key, signed, signature))
            throw new PacketException(Reason.SIGNATURE, "the manifest");
        if (entries.size() != manifest.files().size())
            throw new PacketException(Reason.SIGNATURE, "another number of files");
        List<File> files = new ArrayList<>();
        for (Listed listed : manifest.files()) {
            byte[] content = entries.get("files/" + files.size());
            if (content == null || !hex(sha256(content)).equals(listed.sha256()))
                throw new PacketException(Reason.SIGNATURE, "file " + files.size());
            files.add(new File(listed.name(), content));
        }
        return new Opened(packet(manifest, files), key, sha256(signed));
    }

    private static Packet packet(Manifest manifest, List<File> files) {
        try {
            return new Packet(
                    UUID.fromString(manifest.id()),
                    Packet.Kind.valueOf(manifest.kind()),
                    UUID.fromString(manifest.issue()),
                    manifest.fields(),
                    files);
        } catch (IllegalArgumentException e) {
            throw new PacketException(Reason.NOT_A_PACKET, "its manifest");
        }
    }

    private static Manifest manifest(byte[] json) {
        try {
            Manifest manifest = JsonMapper.shared().readValue(json, Manifest.class);
            if (!FORMAT.equals(manifest.format())
                    || manifest.fields() == null
                    || manifest.files() == null
                    || manifest.key() == null) throw new PacketException(Reason.NOT_A_PACKET, "another format");
            return manifest;
        } catch (JacksonException e) {
            throw new PacketException(Reason.NOT_A_PACKET, "its manifest is no JSON");
        }
    }

    /** A ZIP can unfold to any size: what is unfolded is counted, and names that no packet has are refused. */
    private static Map<String, byte[]> entries(byte[] file) {
        if (!whole(file)) throw new PacketException(Reason.NOT_A_PACKET, "broken off");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!name.matches("manifest\\.json|signature|files/\\d{1,3}") || entries.size() >= ENTRIES)
                    throw new PacketException(Reason.NOT_A_PACKET, "what stands in it");
                byte[] content = zip.readNBytes(left + 1);
                if (content.length > left) throw new PacketException(Reason.TOO_LARGE, "unfolded");
                left -= content.length;
                if (entries.put(name, content) != null) throw new PacketException(Reason.NOT_A_PACKET, name + " twice");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new PacketException(Reason.NOT_A_PACKET, "broken off or no ZIP");
        }
        return entries;
    }

    /** A ZIP without a comment ends with the 22 bytes of its directory's end: one that was cut, or has something behind it, does not. */
    private static boolean whole(byte[] file) {
        int end = file.length - 22;
        return end >= 0 && file[end] == 'P' && file[end + 1] == 'K' && file[end + 2] == 5 && file[end + 3] == 6;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] bytes(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw new PacketException(Reason.NOT_A_PACKET, "its key");
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
