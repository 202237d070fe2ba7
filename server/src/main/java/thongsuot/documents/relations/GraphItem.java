package thongsuot.documents.relations;

import java.util.List;

/**
 * A document of the graph as the list beside the picture has it: for readers who can't see the picture, and for those who print.
 *
 * @param level how many steps away; below 0 for what the document rests on
 * @param outgoing what it does to its neighbours, in words: "sửa đổi …"
 * @param incoming what its neighbours do to it: "được sửa đổi bởi …"
 */
public record GraphItem(Linked document, int level, boolean ended, List<String> outgoing, List<String> incoming) {}
