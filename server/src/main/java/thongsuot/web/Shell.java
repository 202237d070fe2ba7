package thongsuot.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Actor;

/**
 * What stands around a page. Every template has it as {@code shell}.
 *
 * @param words the words in the reader's language
 * @param actor who looks; null before sign-in
 * @param path the path of the page, for the mark in the menu
 * @param back the path with its query, to come back to after a switch of theme or language
 * @param menu the entries that this person may open
 * @param userMenu the entries below one's own name
 * @param bar what the bar on top shows of posts and duties
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param csrf the token that forms carry; empty where no form is
 * @param once the token of the forms of this page: a form counts once
 * @param notice a line about what was just done; null without one
 */
public record Shell(
        Words words,
        @Nullable Actor actor,
        String path,
        String back,
        List<MenuEntry> menu,
        List<UserMenuEntry> userMenu,
        Bar bar,
        String theme,
        String csrf,
        UUID once,
        @Nullable Notice notice) {

    /**
     * @param posts the posts that may be acted for; empty where nobody knows
     * @param postAction where a switch of post is sent
     * @param mustDo how many things wait; -1 where nobody counts
     * @param mustDoPath the page that lists them
     */
    public record Bar(List<PostSwitch.Choice> posts, String postAction, int mustDo, String mustDoPath) {}

    /** Whether a menu entry leads to this page or above it, and no other entry leads closer to it. */
    public boolean at(MenuEntry entry) {
        return above(entry)
                && menu.stream()
                        .noneMatch(other -> above(other)
                                && other.path().length() > entry.path().length());
    }

    private boolean above(MenuEntry entry) {
        return path.equals(entry.path()) || (!entry.path().equals("/") && path.startsWith(entry.path() + "/"));
    }

    /** The menu in its groups, each with the key of its heading. */
    public List<MenuGroup> groups() {
        return MenuGroup.of(menu);
    }

    /** The initials of who looks, as people here use them: the given name comes last. "Đặng Thị Hường" is "ĐH". */
    public String initials() {
        if (actor == null || actor.name().isBlank()) return "";
        String[] parts = actor.name().strip().split("\\s+");
        String last = first(parts[parts.length - 1]);
        return parts.length == 1 ? last : first(parts[0]) + last;
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
