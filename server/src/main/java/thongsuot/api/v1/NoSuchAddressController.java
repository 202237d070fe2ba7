package thongsuot.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import thongsuot.api.door.Kind;
import thongsuot.api.door.Problem;
import thongsuot.api.door.ProblemException;

/** What no address below {@code /api/v1} is, or an address asked in a way that it does not answer. */
@RestController
class NoSuchAddressController {

    private static final String ALL = "/api/v1/**";

    private final RequestMappingHandlerMapping addresses;

    NoSuchAddressController(@Lazy @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses) {
        this.addresses = addresses;
    }

    @RequestMapping(ALL)
    void none(HttpServletRequest request) {
        Set<String> methods = methods(request);
        if (methods.isEmpty()) throw new ProblemException(Kind.NO_ADDRESS);
        String allowed = String.join(", ", methods);
        throw new ProblemException(
                Problem.of(Kind.METHOD, request.getMethod(), allowed).header("Allow", allowed));
    }

    private Set<String> methods(HttpServletRequest request) {
        Set<String> methods = new TreeSet<>();
        addresses.getHandlerMethods().keySet().forEach(mapping -> {
            var patterns = mapping.getPathPatternsCondition();
            if (patterns == null || mapping.getPatternValues().contains(ALL)) return;
            if (patterns.getMatchingCondition(request) != null)
                mapping.getMethodsCondition().getMethods().forEach(each -> methods.add(each.name()));
        });
        return methods;
    }
}
