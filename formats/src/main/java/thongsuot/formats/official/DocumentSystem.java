package thongsuot.formats.official;

/** Whose rules a document's form follows: the Party's, the state's, the unions'. */
public enum DocumentSystem {
    PARTY,
    STATE,
    UNION
}
