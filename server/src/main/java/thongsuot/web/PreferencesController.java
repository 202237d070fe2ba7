package thongsuot.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** How somebody likes the pages; kept in their browser, not about the person. */
@Controller
class PreferencesController {

    private final LocaleResolver locales;

    PreferencesController(LocaleResolver locales) {
        this.locales = locales;
    }

    @PostMapping("/preferences/theme")
    String theme(
            @RequestParam String theme,
            @RequestParam(required = false) @Nullable String back,
            HttpServletResponse response) {
        if (!Themes.ALL.contains(theme)) throw new BadInputException("theme", theme);
        keep(response, "theme", theme);
        return "redirect:" + LocalPath.orHome(back);
    }

    @PostMapping("/preferences/language")
    String language(
            @RequestParam String language,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(
                request,
                response,
                WebSettings.LANGUAGES.stream()
                        .filter(each -> each.getLanguage().equals(language))
                        .findFirst()
                        .orElseThrow(() -> new BadInputException("language", language)));
        return "redirect:" + LocalPath.orHome(back);
    }

    /** Which columns of a table are shown. */
    @PostMapping("/preferences/columns")
    String columns(
            @RequestParam String table,
            @RequestParam(required = false) @Nullable List<String> columns,
            @RequestParam(required = false) @Nullable String back,
            HttpServletResponse response) {
        if (!table.matches("[a-z][a-z-]{0,30}")) throw new BadInputException("table", table);
        List<String> chosen = columns == null ? List.of() : columns;
        for (String each : chosen)
            if (!each.matches("[a-zA-Z][a-zA-Z-]{0,30}")) throw new BadInputException("columns", each);
        keep(response, "columns." + table, String.join("~", chosen));
        return "redirect:" + LocalPath.orHome(back);
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
    }
}
