package thongsuot.formats.office;

/** Characters of the fonts Symbol and Wingdings, which files give as codes of their own (0x20-0xFF, often moved to U+F020-F0FF). */
final class Symbols {
    private Symbols() {}

    static String ofSymbol(String text) {
        return mapped(text, false);
    }

    static String ofWingdings(String text) {
        return mapped(text, true);
    }

    private static String mapped(String text, boolean wingdings) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char code = c >= '\uf020' && c <= '\uf0ff' ? (char) (c - 0xf000) : c;
            out.append(code >= 0x100 ? c : wingdings ? wingding(code) : symbol(code));
        }
        return out.toString();
    }

    private static char symbol(char code) {
        return switch (code) {
            case 0xb7, 0xa7, 0xa8, 0xde, 0xbe -> '•';
            case 0xb3 -> '≥';
            case 0xa3 -> '≤';
            case 0xb4 -> '×';
            case 0xb1 -> '±';
            case 0xae, 0xdf -> '→';
            case 0xb0 -> '°';
            case 0xb9 -> '≠';
            default -> code < 0x80 ? code : '•';
        };
    }

    private static char wingding(char code) {
        return switch (code) {
            case 0x20 -> ' ';
            case 0xe0, 0xf0, 0xe8 -> '→';
            case 0x6f, 0x71, 0xa8, 0x72 -> '☐';
            case 0xfe, 0x52 -> '☑';
            case 0xfd -> '☒';
            default -> '•';
        };
    }
}
