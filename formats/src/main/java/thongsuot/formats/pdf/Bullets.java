package thongsuot.formats.pdf;

/** Bullets that Word sets in Symbol or Wingdings come out as private characters; what they mean is a dash or a plus. */
final class Bullets {
    private Bullets() {}

    /** Empty where the character is no bullet. */
    static String meantBy(char c) {
        return switch (c & 0xFF) {
            case 0x2D, 0xB7, 0xA7, 0xD8, 0xFC, 0x76, 0x71, 0x6C, 0x6E, 0x9F, 0xA8 ->
                c >= '\uF000' && c <= '\uF0FF' ? "-" : "";
            case 0x2B -> c >= '\uF000' && c <= '\uF0FF' ? "+" : "";
            default -> "";
        };
    }
}
