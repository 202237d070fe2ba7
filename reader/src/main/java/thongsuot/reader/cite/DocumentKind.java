package thongsuot.reader.cite;

/** The kinds of document, in the words of the reading contract and of the offices. */
public enum DocumentKind {
    PLAN("kế hoạch"),
    CONCLUSION("kết luận"),
    RESOLUTION("nghị quyết"),
    REGULATION("quy định"),
    DECISION("quyết định"),
    DIRECTIVE("chỉ thị"),
    GUIDANCE("hướng dẫn"),
    ACTION_PROGRAMME("chương trình hành động"),
    PROGRAMME("chương trình"),
    RULES("quy chế"),
    CIRCULAR_LETTER("thông tri"),
    OFFICIAL_LETTER("công văn"),
    REPORT("báo cáo"),
    NOTICE("thông báo"),
    SUBMISSION("tờ trình"),
    SCHEME("đề án"),
    LAW("luật"),
    ORDINANCE("pháp lệnh"),
    DECREE("nghị định"),
    CIRCULAR("thông tư"),
    OUTLINE("đề cương"),
    STATUTE("điều lệ"),
    OTHER("văn bản");

    private final String vietnamese;

    DocumentKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** The kind's own word, in lower case: {@code kế hoạch}. */
    public String vietnamese() {
        return vietnamese;
    }
}
