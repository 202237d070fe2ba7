package thongsuot.dispatch.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;

/**
 * The Ed25519 key by which an installation signs. It lies in the folder of data, readable by its owner alone, never in the database: a
 * stolen backup of the database can't speak for the installation.
 */
final class InstallationKey {

    private static final String ED25519 = "Ed25519";

    private final PrivateKey secret;
    private final byte[] publicKey;

    private InstallationKey(PrivateKey secret, byte[] publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /** The key of the folder; made where there is none. */
    static synchronized InstallationKey of(Path folder) {
        Path file = folder.resolve("exchange.key");
        try {
            if (!Files.exists(file)) make(folder, file);
            List<String> lines = Files.readAllLines(file);
            return new InstallationKey(
                    KeyFactory.getInstance(ED25519)
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(HexFormat.of().parseHex(lines.get(0)))),
                    HexFormat.of().parseHex(lines.get(1)));
        } catch (IOException e) {
            throw new UncheckedIOException("the key of exchange " + file + " can't be read or made", e);
        } catch (GeneralSecurityException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    file + " holds no key: restore it from a backup, or remove it and give the new one to all", e);
        }
    }

    private static void make(Path folder, Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(
                folder,
                "exchange",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                part,
                HexFormat.of().formatHex(pair.getPrivate().getEncoded()) + "\n"
                        + HexFormat.of().formatHex(pair.getPublic().getEncoded()) + "\n",
                StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(part, file);
    }

    /** X.509 form, 44 bytes. */
    byte[] publicKey() {
        return publicKey.clone();
    }

    byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(secret);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of exchange can't sign", e);
        }
    }

    static boolean verifies(byte[] publicKey, byte[] content, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initVerify(KeyFactory.getInstance(ED25519).generatePublic(new X509EncodedKeySpec(publicKey)));
            signature.update(content);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
