package thongsuot.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** No keyboard types the character zero, and the database takes none: what holds one is answered with 400 before any page sees it. */
final class CleanParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // What failed before can't be read again; its page reads nothing.
        if (request.getDispatcherType() == DispatcherType.ERROR) return true;
        request.getParameterMap().forEach((name, values) -> {
            check(name, name);
            for (String value : values) check(name, value);
        });
        return true;
    }

    private static void check(String name, String value) {
        if (value.indexOf('\0') >= 0)
            throw new BadInputException(name.replace('\0', '?'), "text with the character zero");
    }
}
