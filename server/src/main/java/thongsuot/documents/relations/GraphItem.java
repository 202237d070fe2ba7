package thongsuot.documents.relations;

import java.util.List;

/**
 * A document of the graph as the list beside the picture has it: for readers who can't see the picture, and for those who print.
 *
 * @param level how many steps away; below 0 for what the document rests on
 * @param relations what it has to do with its neighbours, in words
 */
public record GraphItem(Linked document, int level, boolean ended, List<String> relations) {}
