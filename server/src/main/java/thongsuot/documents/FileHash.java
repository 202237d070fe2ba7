package thongsuot.documents;

import java.util.HexFormat;

/** The SHA-256 of a file's content, in 64 hexadecimal digits. */
public record FileHash(String value) {

    public FileHash {
        if (!value.matches("[0-9a-f]{64}")) throw new IllegalArgumentException(value + " is no SHA-256");
    }

    public static FileHash of(byte[] hash) {
        return new FileHash(HexFormat.of().formatHex(hash));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }
}
