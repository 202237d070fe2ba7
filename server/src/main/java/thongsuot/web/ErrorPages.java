package thongsuot.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages for what went wrong: what it was, what to do next, and the id under which the log has it. Nothing of the inside is shown. This
 * controller answers what failed before any page of ours was reached.
 */
@Controller
public class ErrorPages implements ErrorController {

    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 429, 500, 503);

    ErrorPages() {}

    /**
     * The page of a status, for handlers of other modules: 403 with words of its own is theirs to make.
     *
     * @param status 4xx or 5xx; one without words of its own gets those of 400 or 500
     */
    public static ModelAndView page(int status) {
        int known = KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
        String request = MDC.get("request");
        ModelAndView page = new ModelAndView("web/error", HttpStatusCode.valueOf(status));
        page.addObject("status", known);
        page.addObject("request", request == null ? "" : request);
        return page;
    }

    @RequestMapping("/error")
    ModelAndView failed(HttpServletRequest request, HttpServletResponse response) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Somebody who types this address has lost nothing and found nothing.
        ModelAndView page = page(status instanceof Integer code && code >= 400 ? code : 404);
        // The log has let go of the request by now; its answer still has the id.
        String id = response.getHeader("X-Request-Id");
        return id == null ? page : page.addObject("request", id);
    }
}
