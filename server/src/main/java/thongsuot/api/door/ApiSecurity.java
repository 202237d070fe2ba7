package thongsuot.api.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import thongsuot.api.tokens.Tokens;
import thongsuot.identity.KeysTried;
import thongsuot.identity.rights.Standings;

/** The chain of filters for programs, apart from that of pages: a token opens nothing there, a cookie nothing here. No session is made. */
@Configuration
class ApiSecurity {

    /** The document that describes it all: who is signed in reads it as a page is read, a program with its token. */
    static final String DOCUMENT = "/api/v1/openapi.json";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain programsChain(
            HttpSecurity http,
            Tokens tokens,
            Standings standings,
            KeysTried tried,
            Rates rates,
            Problems problems,
            Clock clock)
            throws Exception {
        return http.securityMatcher(ApiSecurity::ofPrograms)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .addFilterBefore(
                        new TokenDoor(tokens, standings, tried, rates, problems, clock), AuthorizationFilter.class)
                .build();
    }

    private static boolean ofPrograms(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.equals(DOCUMENT)) return request.getHeader("Authorization") != null;
        return path.equals("/api/v1") || path.startsWith("/api/v1/");
    }
}
