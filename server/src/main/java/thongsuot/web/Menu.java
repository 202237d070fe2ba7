package thongsuot.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;

/** The pages that modules have put into the menu. */
@Component
public class Menu {

    private final List<MenuEntry> entries;
    private final List<UserMenuEntry> own;
    private final ObjectProvider<Gate> gate;

    Menu(List<MenuEntry> entries, List<UserMenuEntry> own, ObjectProvider<Gate> gate) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.own = own.stream()
                .sorted(Comparator.comparingInt(UserMenuEntry::order))
                .toList();
        this.gate = gate;
    }

    /** The entries that who acts may open; none before sign-in. */
    public List<MenuEntry> open() {
        return Acting.current().isEmpty()
                ? List.of()
                : entries.stream().filter(this::allowed).toList();
    }

    /** The entries below one's own name; none before sign-in. */
    public List<UserMenuEntry> own() {
        return Acting.current().isEmpty() ? List.of() : own;
    }

    private boolean allowed(MenuEntry entry) {
        return entry.needs() == null || gate.getObject().allowsAnywhere(entry.needs());
    }
}
