package thongsuot.web;

/** Words as search sees them: small letters without tone marks, as {@code plain()} in the database has them. */
public final class Plain {

    private Plain() {}

    public static String of(String words) {
        return VietnameseFormats.plain(words);
    }

    /** Whether all words asked for begin a word of the text, in any order: "tuy dang" finds "Đảng ủy tỉnh Tuyên". */
    public static boolean matches(String text, String asked) {
        String[] parts = of(text).split("[^\\p{L}\\p{N}]+");
        for (String word : of(asked).split(" ")) {
            boolean found = false;
            for (String part : parts) found |= part.startsWith(word);
            if (!found) return false;
        }
        return true;
    }
}
