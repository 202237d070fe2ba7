package thongsuot.api.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import thongsuot.identity.rights.RefusedChanges;
import thongsuot.platform.Decision;
import thongsuot.platform.RefusedException;
import thongsuot.programme.doing.UnknownWorkException;
import thongsuot.web.BadInputException;

/** What failed behind the door, as a problem. Before the advices of pages: a program is not answered with a page. */
@RestControllerAdvice(basePackages = "thongsuot.api.v1")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFailures {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    private final Problems problems;
    private final RefusedChanges refusals;

    ApiFailures(Problems problems, RefusedChanges refusals) {
        this.problems = problems;
        this.refusals = refusals;
    }

    @ExceptionHandler(ProblemException.class)
    void problem(ProblemException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(e.problem(), request, response);
    }

    @ExceptionHandler(RefusedException.class)
    void refused(RefusedException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!HttpMethod.GET.matches(request.getMethod())) refusals.trace(e.denied());
        Decision.Denied denied = e.denied();
        String action = denied.arguments().isEmpty() ? "" : denied.arguments().getFirst();
        String what = problems.words(request).orKey("action." + action);
        Problem problem = Problem.of(Kind.NO_RIGHT, what, denied.whoCanGrant());
        problems.write(
                denied.whoCanGrant().isEmpty()
                        ? problem.because(action, "api.noRight")
                        : problem.because(action, Kind.NO_RIGHT.detailKey()),
                request,
                response);
    }

    @ExceptionHandler(UnknownWorkException.class)
    void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.of(Kind.NOT_FOUND), request, response);
    }

    @ExceptionHandler(BadInputException.class)
    void parameter(BadInputException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.of(Kind.PARAMETER, e.field()), request, response);
    }

    @ExceptionHandler(Exception.class)
    void bug(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.error("{} of a program failed", request.getMethod(), e);
        problems.write(Problem.of(Kind.FAILED, String.valueOf(MDC.get("request"))), request, response);
    }
}
