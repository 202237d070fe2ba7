package thongsuot.api.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import thongsuot.web.Words;

/** Writes problems as RFC 9457 wants them, in Vietnamese unless a program asks for English. */
@Component
public class Problems {

    /** Where the page stands that explains them. */
    static final String TYPES = "/api#";

    private static final String TYPE = "application/problem+json";
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi", "VN"), Locale.ENGLISH);

    private final MessageSource messages;
    private final Json json;

    Problems(MessageSource messages, Json json) {
        this.messages = messages;
        this.json = json;
    }

    /** The words in the language that a program asks for: it has no cookie that would say. */
    public Words words(HttpServletRequest request) {
        return new Words(messages, language(request.getHeader("Accept-Language")));
    }

    private static Locale language(@Nullable String accepted) {
        if (accepted == null || accepted.length() > 200) return LANGUAGES.getFirst();
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return found == null ? LANGUAGES.getFirst() : found;
        } catch (IllegalArgumentException e) {
            return LANGUAGES.getFirst();
        }
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        response.resetBuffer();
        response.setStatus(problem.kind().status());
        response.setContentType(TYPE);
        response.setHeader("Content-Language", words(request).english() ? "en" : "vi");
        problem.headers().forEach(response::setHeader);
        byte[] body = json.write(shown(problem, request)).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Map<String, Object> shown(Problem problem, HttpServletRequest request) {
        Words w = words(request);
        Kind kind = problem.kind();
        Object[] arguments = problem.arguments().toArray();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("type", TYPES + kind.slug());
        shown.put("title", w.of(kind.titleKey()));
        shown.put("status", kind.status());
        shown.put(
                "detail",
                problem.detail() == null ? w.of(kind.detailKey(), arguments) : w.of(problem.detail(), arguments));
        if (!problem.code().isEmpty()) shown.put("code", problem.code());
        if (!problem.faults().isEmpty())
            shown.put(
                    "errors",
                    problem.faults().stream()
                            .map(each -> Map.of(
                                    "field",
                                    each.field(),
                                    "detail",
                                    w.of(each.key(), each.arguments().toArray())))
                            .toList());
        if (problem.current() != null) shown.put("current", problem.current());
        return shown;
    }
}
