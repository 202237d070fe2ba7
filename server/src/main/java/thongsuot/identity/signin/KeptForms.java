package thongsuot.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.platform.Ids;
import thongsuot.platform.Sealing;
import thongsuot.web.MergeView;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody typed while their session ended. It is kept sealed for an hour, for the account that the browser was signed in to last,
 * and given back to that account alone. Passwords, codes and files are not kept.
 */
@Component
@Transactional
public class KeptForms {

    private static final String WHOSE = "whose";
    private static final String WHICH = "kept";
    private static final List<String> UNSEEN =
            List.of("once", "version", "digest", "unit", "kind", "kinds", "unitKind", "level", "levels", "line");
    static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 256 * 1024;
    private static final TypeReference<LinkedHashMap<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final JsonMapper json;
    private final Clock clock;

    KeptForms(JdbcClient jdbc, Sealing sealing, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.json = json;
        this.clock = clock;
    }

    /** A form as it was sent: where to, and its fields. */
    record Form(UUID id, String path, Map<String, List<String>> fields) {}

    /** Marks the browser with whose it is, so that a form that comes too late finds its owner again. */
    void remember(UUID account, HttpServletRequest request, HttpServletResponse response) {
        set(WHOSE, account + "." + mark(account), Duration.ofDays(30), request, response);
    }

    /** @return whether it was kept */
    boolean keep(HttpServletRequest request, HttpServletResponse response) {
        Optional<UUID> whose = whose(request);
        String path = request.getRequestURI();
        if (whose.isEmpty() || closed(path)) return false;
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!secret(name)) fields.put(name, List.of(values));
        });
        fields.remove("_csrf");
        fields.put("", List.of(path));
        byte[] open = json.writeValueAsBytes(fields);
        if (open.length > MOST || fields.size() == 1) return false;
        UUID id = Ids.next();
        jdbc.sql("insert into kept_form (id, account, sealed, kept_at) values (?, ?, ?, ?)")
                .params(id, whose.get(), sealing.seal(purpose(id), open), OffsetDateTime.now(clock))
                .update();
        set(WHICH, id.toString(), KEPT, request, response);
        return true;
    }

    /** Whether a field of a form that waits is something its owner typed: not an id, a mark, or what the page itself wrote. */
    public static boolean shown(String field, String value) {
        return !value.isBlank()
                && !field.startsWith(MergeView.BASE)
                && !UNSEEN.contains(field)
                && !value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z][A-Z_]+|on|true|stay");
    }

    boolean waits(HttpServletRequest request) {
        return cookie(request, WHICH) != null;
    }

    /** The form that waits for who acts; empty if it is another's, too old, or gone. */
    Optional<Form> waiting(HttpServletRequest request) {
        UUID id = id(cookie(request, WHICH));
        if (id == null) return Optional.empty();
        return jdbc.sql("select sealed from kept_form where id = ? and kept_at > ?")
                .params(id, OffsetDateTime.now(clock).minus(KEPT))
                .query((row, _) -> row.getBytes(1))
                .optional()
                .flatMap(closed -> sealing.open(purpose(id), closed))
                .map(open -> {
                    LinkedHashMap<String, List<String>> fields = json.readValue(open, FIELDS);
                    List<String> path = fields.remove("");
                    return new Form(id, path == null ? "/" : path.getFirst(), fields);
                });
    }

    /** Forgets the form that waits, and all old ones of who acts. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        jdbc.sql("delete from kept_form where id = cast(:id as uuid) or kept_at < :old")
                .param("id", id(cookie(request, WHICH)))
                .param("old", OffsetDateTime.now(clock).minus(KEPT))
                .update();
        set(WHICH, "", Duration.ZERO, request, response);
    }

    private Optional<UUID> whose(HttpServletRequest request) {
        String mark = cookie(request, WHOSE);
        if (mark == null || mark.length() < 38) return Optional.empty();
        UUID account = id(mark.substring(0, 36));
        if (account == null) return Optional.empty();
        boolean ours = MessageDigest.isEqual(
                mark.substring(37).getBytes(StandardCharsets.UTF_8),
                mark(account).getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(account) : Optional.empty();
    }

    private String mark(UUID account) {
        return HexFormat.of().formatHex(sealing.mark("browser", account.toString()), 0, 16);
    }

    private static boolean closed(String path) {
        return List.of(
                        "/sign-in",
                        "/sign-out",
                        "/setup",
                        "/reset",
                        "/invitation",
                        "/preferences",
                        "/acting",
                        "/kept",
                        "/account/password",
                        "/account/second-factor")
                .stream()
                .anyMatch(path::startsWith);
    }

    private static boolean secret(String field) {
        String small = field.toLowerCase(java.util.Locale.ROOT);
        return small.contains("password") || small.equals("code") || small.equals("again");
    }

    private static String purpose(UUID id) {
        return "kept form " + id;
    }

    private static @Nullable String cookie(HttpServletRequest request, String name) {
        Cookie[] all = request.getCookies();
        return all == null
                ? null
                : Arrays.stream(all)
                        .filter(each ->
                                each.getName().equals(name) && !each.getValue().isEmpty())
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void set(
            String name, String value, Duration lasts, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) lasts.toSeconds());
        response.addCookie(cookie);
    }
}
