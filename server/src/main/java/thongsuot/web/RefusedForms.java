package thongsuot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A form that comes back with errors was refused, and says so to programs too: 422. */
final class RefusedForms implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || !request.getMethod().equals("POST") || response.getStatus() != HttpStatus.OK.value())
            return;
        boolean refused = page.getModel().values().stream()
                .anyMatch(
                        each -> each instanceof FormState form && !form.errors().isEmpty());
        if (refused) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
