package thongsuot.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;

/** Makes the shell of a request. */
@Component
class Shells {

    private static final Set<String> THEMES = Set.of("light", "dark", "auto");

    private final MessageSource messages;
    private final List<MenuEntry> menu;
    private final ObjectProvider<Gate> gate;

    Shells(MessageSource messages, List<MenuEntry> menu, ObjectProvider<Gate> gate) {
        this.messages = messages;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.gate = gate;
    }

    Shell of(HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        Actor actor = Acting.current().orElse(null);
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Shell(
                new Words(messages, locale),
                actor,
                request.getRequestURI(),
                actor == null ? List.of() : menu.stream().filter(this::open).toList(),
                theme(request),
                csrf == null ? "" : csrf.getToken(),
                Ids.next(),
                notice(request));
    }

    private boolean open(MenuEntry entry) {
        return entry.needs() == null
                || gate.getObject().allows(entry.needs(), Acting.required().unit());
    }

    private static @Nullable Notice notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (Notice) flash.get(Notice.ATTRIBUTE);
    }

    private static String theme(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return "auto";
        return Arrays.stream(cookies)
                .filter(each -> each.getName().equals("theme") && THEMES.contains(each.getValue()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("auto");
    }
}
