package thongsuot.api.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import thongsuot.api.tokens.OpenedToken;
import thongsuot.api.tokens.Scope;
import thongsuot.api.tokens.Tokens;
import thongsuot.identity.KeysTried;
import thongsuot.identity.rights.Standing;
import thongsuot.identity.rights.Standings;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;

/**
 * Binds who acts to a request that brings a token: the account and the one post of the token, with the rights that they have at this moment.
 * Cookies are not looked at. Whatever fails behind it, the answer is a problem in JSON.
 */
final class TokenDoor extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(TokenDoor.class);
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(?<word>[A-Za-z0-9._~+/=-]{1,200}) *");
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private final Tokens tokens;
    private final Standings standings;
    private final KeysTried tried;
    private final Rates rates;
    private final Problems problems;
    private final Clock clock;

    TokenDoor(Tokens tokens, Standings standings, KeysTried tried, Rates rates, Problems problems, Clock clock) {
        this.tokens = tokens;
        this.standings = standings;
        this.tried = tried;
        this.rates = rates;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            OpenedToken token = opened(request);
            Actor actor = actor(token);
            readable(request, token);
            Caller.set(request, token);
            SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    actor.account().toString(), null, List.of())));
            Acting.as(actor, String.valueOf(MDC.get("request")), () -> {
                chain.doFilter(request, response);
                return 0;
            });
        } catch (ProblemException e) {
            problems.write(e.problem(), request, response);
        } catch (Exception e) {
            LOG.error("{} failed at the door for programs", request.getMethod(), e);
            problems.write(Problem.of(Kind.FAILED, String.valueOf(MDC.get("request"))), request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private OpenedToken opened(HttpServletRequest request) {
        String word = word(request.getHeader("Authorization"));
        if (word == null) throw refused(Kind.NO_TOKEN);
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<OpenedToken> found = tokens.open(word, LocalDate.now(clock), now);
        if (found.isEmpty()) {
            int wait = tried.wrong(word, request);
            if (wait > 0) throw waiting(Kind.WRONG_TOO_OFTEN, wait, wait);
            throw refused(Kind.WRONG_TOKEN);
        }
        OpenedToken token = found.get();
        if (token.revoked()) throw refused(Kind.REVOKED_TOKEN);
        if (token.expired(now.toInstant())) throw refused(Kind.EXPIRED_TOKEN);
        return token;
    }

    private static @Nullable String word(@Nullable String header) {
        if (header == null) return null;
        Matcher bearer = BEARER.matcher(header);
        return bearer.matches() ? bearer.group("word") : null;
    }

    /** Whose post it is today: with the holder the token ends. Authority to act for another is not handed on to programs. */
    private Actor actor(OpenedToken token) {
        String post = token.post().toString();
        Standing standing = standings.of(token.account()).orElseThrow(() -> refused(Kind.ENDED_TOKEN));
        if (standing.posts().stream().noneMatch(each -> each.value().equals(post))) throw refused(Kind.ENDED_TOKEN);
        return standing.actor(post);
    }

    private void readable(HttpServletRequest request, OpenedToken token) {
        int wait = rates.take(token.id());
        if (wait > 0) throw waiting(Kind.TOO_FAST, wait, rates.perMinute(), wait);
        boolean looks = LOOKING.contains(request.getMethod());
        if (!looks && token.scope() != Scope.ACT) throw new ProblemException(Kind.READS_ONLY);
        if (!looks && !json(request.getContentType())) throw new ProblemException(Kind.NOT_JSON);
        try {
            request.getParameterMap();
        } catch (IllegalStateException e) {
            throw new ProblemException(Kind.MALFORMED, "?…");
        }
    }

    private static boolean json(@Nullable String type) {
        if (type == null) return true;
        try {
            MediaType given = MediaType.parseMediaType(type);
            return given.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (given.getCharset() == null
                            || given.getCharset().equals(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static ProblemException refused(Kind kind) {
        String why = kind == Kind.NO_TOKEN ? "" : ", error=\"invalid_token\"";
        return new ProblemException(Problem.of(kind).header("WWW-Authenticate", "Bearer realm=\"thongsuot\"" + why));
    }

    private static ProblemException waiting(Kind kind, int seconds, Object... arguments) {
        return new ProblemException(Problem.of(kind, arguments).header("Retry-After", String.valueOf(seconds)));
    }
}
