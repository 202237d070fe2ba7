package thongsuot.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a tree as drawn. Twisting it open is a link to the same page with the node open, so that it works without scripts; with them
 * only the node is fetched.
 *
 * @param id unique on the page and fit for an id of HTML
 * @param title as shown
 * @param note at the end of the line, such as a count; empty for none
 * @param icon the name of its picture
 * @param path the page of the node
 * @param twist the address of this page with the node opened or closed; null for a leaf
 * @param open whether its children are shown
 * @param current whether it is the one looked at
 * @param children as far as they are shown
 */
public record TreeNode(
        String id,
        String title,
        String note,
        String icon,
        String path,
        @Nullable String twist,
        boolean open,
        boolean current,
        List<TreeNode> children) {}
