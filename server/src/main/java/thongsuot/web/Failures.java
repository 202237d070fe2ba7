package thongsuot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import thongsuot.platform.EditConflictException;

/** What a page could not do, told on a page. A module with better words for a failure of its own has an advice of its own. */
@ControllerAdvice
@Order
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Set<String> NEVER_SHOWN = Set.of("_csrf", "once", "version", "password");

    @ExceptionHandler({
        BadInputException.class,
        MethodArgumentTypeMismatchException.class,
        BindException.class,
        MultipartException.class,
        HttpMessageNotReadableException.class,
    })
    ModelAndView unreadable(Exception e) {
        LOG.info("refused as unreadable: {}", e.getClass().getSimpleName());
        return ErrorPages.page(400);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return ErrorPages.page(413);
    }

    /** No such page, no such way to ask for it, something missing: Spring knows the status. */
    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class,
        ServletRequestBindingException.class,
        MissingServletRequestPartException.class,
    })
    ModelAndView refused(Exception e, HttpServletResponse response) {
        if (!(e instanceof ErrorResponse answer)) return ErrorPages.page(400);
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        HttpStatusCode status = answer.getStatusCode();
        return ErrorPages.page(status.value());
    }

    /** Somebody saved first, and the page has no merge screen of its own: what was typed is shown, so that none of it is lost. */
    @ExceptionHandler(EditConflictException.class)
    ModelAndView conflict(HttpServletRequest request) {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String text = String.join("\n", List.of(values));
            if (!NEVER_SHOWN.contains(name) && !name.startsWith(MergeView.BASE) && !text.isBlank())
                typed.put(name, text);
        });
        return ErrorPages.page(409).addObject("typed", typed);
    }
}
