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
 * @param menu the entries that this person may open
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param csrf the token that forms carry; empty where no form is
 * @param once the token of the forms of this page: a form counts once
 * @param notice a line about what was just done; null without one
 */
public record Shell(
        Words words,
        @Nullable Actor actor,
        String path,
        List<MenuEntry> menu,
        String theme,
        String csrf,
        UUID once,
        @Nullable Notice notice) {

    /** Whether a menu entry leads to this page or above it. */
    public boolean at(MenuEntry entry) {
        return path.equals(entry.path()) || (!entry.path().equals("/") && path.startsWith(entry.path() + "/"));
    }
}
