package thongsuot.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses that the program itself says it answers. */
public final class Endpoints {

    private Endpoints() {}

    /** Where forms are sent, with names in braces where ids belong. */
    public static Set<String> forms(RunningServer server) {
        return patterns(server, RequestMethod.POST);
    }

    /** What is opened by an address with an id or a word in it. */
    public static List<String> pagesWithIds(RunningServer server) {
        return patterns(server, RequestMethod.GET).stream()
                .filter(path -> path.contains("{"))
                .toList();
    }

    /** An address with the same in place of each name in braces. */
    public static String filled(String pattern, String id) {
        return pattern.replaceAll("\\{[^/]*}(?=/|$)", java.util.regex.Matcher.quoteReplacement(id));
    }

    private static Set<String> patterns(RunningServer server, RequestMethod method) {
        Set<String> paths = new TreeSet<>();
        server.pages()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> {
                    if (mapping.getMethodsCondition().getMethods().contains(method))
                        paths.addAll(mapping.getPatternValues());
                });
        // What programs send is no form: it is looked at by the tests of the module api.
        paths.removeIf(path -> path.startsWith("/api/v1"));
        return paths;
    }
}
