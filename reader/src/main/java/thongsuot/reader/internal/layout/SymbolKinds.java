package thongsuot.reader.internal.layout;

import java.util.Set;

/** The abbreviations of kinds of document (Decree 30/2020, annex III; Guidance 36-HD/VPTW of 2018). */
final class SymbolKinds {
    private static final Set<String> KINDS = Set.of(
            "NQ", "QĐ", "QĐi", "QyĐ", "QC", "CT", "KL", "TT", "TTr", "HD", "TB", "TC", "BC", "KH", "CTr", "CTHĐ", "ĐA",
            "PA", "DA", "BB", "GM", "BS", "NĐ", "L", "PL", "TTLT", "NQLT", "CĐ", "HĐ", "BGN", "BTT", "GUQ", "GGT",
            "GNP", "PG", "PC", "PB", "TLT", "KHLT", "QCPH", "CTPH", "HDLT", "KHPH", "TTg", "QH", "SY", "SL", "TrS",
            "ĐC", "BCTĐ", "TBKL", "KLTT", "KLGS", "KLKT");

    private SymbolKinds() {}

    static boolean isKind(String abbreviation) {
        return KINDS.contains(abbreviation);
    }
}
