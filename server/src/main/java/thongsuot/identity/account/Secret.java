package thongsuot.identity.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/**
 * A word that opens something once. Its owner has the word, the database only the hash: 160 bits at random need no salt and no slow hash.
 *
 * @param word as it is sent or shown
 */
public record Secret(String word) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** For a link. */
    public static Secret forLink() {
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** For typing: groups of four letters and digits that can't be mistaken for each other, five bits each. */
    public static Secret forTyping(int groups) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < groups * 4; i++) {
            if (i > 0 && i % 4 == 0) word.append('-');
            word.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Secret(word.toString());
    }

    /** As somebody typed it: small letters, missing or extra dashes and spaces do not matter. */
    public static Secret typed(String typed) {
        String bare = typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return new Secret(bare.replaceAll("(.{4})(?!$)", "$1-"));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Never the word. */
    @Override
    public String toString() {
        return "a secret";
    }
}
