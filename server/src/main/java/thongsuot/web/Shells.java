package thongsuot.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;

/** Makes the shell of a request. */
@Component
class Shells {

    private final MessageSource messages;
    private final Menu menu;
    private final ObjectProvider<PostSwitch> posts;
    private final ObjectProvider<MustDo> mustDo;

    Shells(MessageSource messages, Menu menu, ObjectProvider<PostSwitch> posts, ObjectProvider<MustDo> mustDo) {
        this.messages = messages;
        this.menu = menu;
        this.posts = posts;
        this.mustDo = mustDo;
    }

    Shell of(HttpServletRequest request) {
        Actor actor = Acting.current().orElse(null);
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Shell(
                new Words(messages, RequestContextUtils.getLocale(request)),
                actor,
                request.getRequestURI(),
                back(request),
                menu.open(),
                menu.own(),
                bar(actor),
                theme(request),
                csrf == null ? "" : csrf.getToken(),
                Ids.next(),
                notice(request));
    }

    private Shell.Bar bar(@Nullable Actor actor) {
        PostSwitch choices = posts.getIfAvailable();
        MustDo duties = mustDo.getIfAvailable();
        return new Shell.Bar(
                actor == null || choices == null ? List.of() : choices.choices(actor),
                choices == null ? "" : choices.action(),
                actor == null || duties == null ? -1 : duties.count(actor),
                duties == null ? "" : duties.path());
    }

    /** Where a switch of theme or language comes back to: this page if it can be asked for again. */
    private static String back(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getDispatcherType() != DispatcherType.REQUEST) return "/";
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static @Nullable Notice notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (Notice) flash.get(Notice.ATTRIBUTE);
    }

    private static String theme(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return "auto";
        return Arrays.stream(cookies)
                .filter(each -> each.getName().equals("theme") && Themes.ALL.contains(each.getValue()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("auto");
    }
}
