package thongsuot.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import thongsuot.api.door.Json;

/** Writes what was asked for. */
@Component
class Answers {

    private final Json json;

    Answers(Json json) {
        this.json = json;
    }

    ResponseEntity<String> of(Object value) {
        return response().body(json.write(value));
    }

    /** The same with the version of what is shown. */
    ResponseEntity<String> of(Object value, String tag) {
        return response().eTag(tag).body(json.write(value));
    }

    /**
     * A page of a list, and where the next one is.
     *
     * @param found one more than the page has, if there are more
     * @param cursor where a page ends, from its last row
     */
    <R, T> ResponseEntity<String> page(Asked asked, List<R> found, Function<R, T> shown, Function<R, String> cursor) {
        boolean more = found.size() > asked.limit();
        List<R> rows = more ? found.subList(0, asked.limit()) : found;
        String next = more ? cursor.apply(rows.getLast()) : null;
        ResponseEntity.BodyBuilder response = response();
        if (next != null) response.header("Link", "<" + address(asked.request(), next) + ">; rel=\"next\"");
        return response.body(
                json.write(new Shown.Page<>(rows.stream().map(shown).toList(), next)));
    }

    private static ResponseEntity.BodyBuilder response() {
        return ResponseEntity.ok().header("Content-Type", "application/json");
    }

    /** The same question from there on; relative, for the program knows by which name it reached us. */
    private static String address(HttpServletRequest request, @Nullable String next) {
        Map<String, String> query = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        query.put("after", String.valueOf(next));
        StringBuilder address = new StringBuilder(request.getRequestURI());
        char mark = '?';
        for (Map.Entry<String, String> each : query.entrySet()) {
            address.append(mark)
                    .append(each.getKey())
                    .append('=')
                    .append(URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8));
            mark = '&';
        }
        return address.toString();
    }
}
