package thongsuot.reader.internal.symbol;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.cite.DocumentNumber;

/** What the letters of a symbol say about the kind: Decree 30/2020 annex III, Guidance 36-HD/VPTW, and what offices write beside. */
public final class SymbolTable {
    private static final Map<String, DocumentKind> KINDS = kinds();

    private SymbolTable() {}

    /** Whether {@code letters} name a kind, in any case: {@code QĐ}, {@code TTr}, {@code nq}. */
    public static boolean isKind(String letters) {
        return letters.length() <= 5 && KINDS.containsKey(letters.toUpperCase(Locale.ROOT));
    }

    /** The kind that the symbol alone says; {@code OTHER} where it says none. */
    public static DocumentKind kind(DocumentNumber number) {
        String head = number.head().toUpperCase(Locale.ROOT);
        if (head.equals("TT")) {
            // Party TT is a thông tri, state TT a thông tư.
            return number.isParty() ? DocumentKind.CIRCULAR_LETTER : DocumentKind.CIRCULAR;
        }
        DocumentKind kind = KINDS.get(head);
        if (kind != null) {
            return kind;
        }
        return isLetter(number) ? DocumentKind.OFFICIAL_LETTER : DocumentKind.OTHER;
    }

    public static boolean isOther(DocumentNumber number) {
        return kind(number) == DocumentKind.OTHER;
    }

    /** An office and its desk, no kind: the form of a state letter, {@code 1246/UBND-BTCD}. */
    private static boolean isLetter(DocumentNumber number) {
        return !number.isParty() && number.year() == null && number.symbol().indexOf('-') > 0;
    }

    /** Whether a document of {@code kind} can bear that symbol. */
    public static boolean fits(DocumentKind kind, DocumentNumber number) {
        DocumentKind said = kind(number);
        String head = number.head().toUpperCase(Locale.ROOT);
        return said == kind
                || said == DocumentKind.OTHER && !isKind(number.head())
                || kind == DocumentKind.OTHER
                || head.startsWith("QĐ") && kind == DocumentKind.REGULATION
                || head.startsWith("QĐ") && kind == DocumentKind.RULES
                || head.startsWith("CT") && kind == DocumentKind.ACTION_PROGRAMME
                || head.startsWith("CTHĐ") && kind == DocumentKind.PROGRAMME
                || head.equals("TT") && kind == DocumentKind.CIRCULAR_LETTER
                || head.equals("TB") && kind == DocumentKind.CONCLUSION;
    }

    private static Map<String, DocumentKind> kinds() {
        Map<String, DocumentKind> kinds = new HashMap<>();
        put(kinds, DocumentKind.RESOLUTION, "NQ NQLT");
        put(kinds, DocumentKind.DECISION, "QĐ QD");
        put(kinds, DocumentKind.REGULATION, "QĐI QYĐ QĐNH");
        put(kinds, DocumentKind.RULES, "QC QCPH QCH");
        put(kinds, DocumentKind.DIRECTIVE, "CT");
        put(kinds, DocumentKind.CONCLUSION, "KL KLGS KLKT KLTT");
        put(kinds, DocumentKind.CIRCULAR, "TT TTLT");
        put(kinds, DocumentKind.SUBMISSION, "TTR");
        put(kinds, DocumentKind.GUIDANCE, "HD HDLT HDLN");
        put(kinds, DocumentKind.NOTICE, "TB TBKL TBLT");
        put(kinds, DocumentKind.REPORT, "BC BCTĐ");
        put(kinds, DocumentKind.PLAN, "KH KHLT KHPH KHLN");
        put(kinds, DocumentKind.PROGRAMME, "CTR CTPH CTRPH");
        put(kinds, DocumentKind.ACTION_PROGRAMME, "CTHĐ CTRHĐ");
        put(kinds, DocumentKind.SCHEME, "ĐA");
        put(kinds, DocumentKind.DECREE, "NĐ ND");
        put(kinds, DocumentKind.ORDINANCE, "PL");
        put(kinds, DocumentKind.OFFICIAL_LETTER, "CV");
        put(kinds, DocumentKind.OUTLINE, "ĐC");
        put(
                kinds,
                DocumentKind.OTHER,
                "TC PA DA BB GM BS CĐ HĐ BGN BTT GUQ GGT GNP PG PC PB SY SL TRS VBHN L SL TL QH GP GCN");
        return kinds;
    }

    private static void put(Map<String, DocumentKind> kinds, DocumentKind kind, String letters) {
        for (String each : letters.split(" ")) {
            kinds.put(each, kind);
        }
    }
}
