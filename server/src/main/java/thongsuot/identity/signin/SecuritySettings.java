package thongsuot.identity.signin;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import thongsuot.identity.rights.Door;
import thongsuot.identity.rights.Standings;
import thongsuot.web.Headers;

/** What lies before every page. Everything that is not named here needs sign-in. */
@Configuration
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 8 * 3600)
class SecuritySettings {

    private static final String[] OPEN = {
        "/sign-in",
        "/sign-in/**",
        "/setup",
        "/reset",
        "/reset/*",
        "/invitation/*",
        "/feed/*",
        "/preferences/**",
        "/assets/**",
        "/healthz",
        "/readyz",
        "/metrics",
        "/error"
    };

    private static final String ENTRANCE = "/sign-in/by";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            Standings standings,
            ProviderSettings provider,
            ProviderSignIn elsewhere,
            TooLate tooLate,
            SigningOut signingOut,
            CsrfTokenRepository csrf,
            RequestCache asked,
            @Value("${thongsuot.second.factor:administrators}") String factorFor)
            throws Exception {
        http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .csrf(forms -> forms.csrfTokenRepository(csrf))
                .requestCache(cache -> cache.requestCache(asked))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(tooLate)
                        .authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .logout(out ->
                        out.logoutUrl("/sign-out").addLogoutHandler(signingOut).logoutSuccessUrl("/sign-in"))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(Headers.CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(new Door(standings, factorFor), AuthorizationFilter.class);
        if (provider.configured()) byProvider(http, new Provider(provider), elsewhere);
        return http.build();
    }

    /** The code flow with state, nonce and a proof key (PKCE), although our client keeps a secret: OAuth 2.1 asks it of all. */
    private static void byProvider(HttpSecurity http, ClientRegistrationRepository provider, ProviderSignIn elsewhere)
            throws Exception {
        var requests = new DefaultOAuth2AuthorizationRequestResolver(provider, ENTRANCE);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(provider)
                .authorizationEndpoint(entrance -> entrance.authorizationRequestResolver(requests))
                .redirectionEndpoint(back -> back.baseUri("/sign-in/with/*"))
                .userInfoEndpoint(users -> users.oidcUserService(elsewhere::account))
                .successHandler(elsewhere::entered)
                .failureHandler(elsewhere::failed));
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    /** Only pages are come back to; an answer for a script would be a strange first page. */
    @Bean
    RequestCache askedBeforeSignIn() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && !request.getRequestURI().startsWith("/kept")
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }

    /** Also for the page of an error, which would else look as if its reader had been signed out. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsEverywhere(SessionRepositoryFilter<?> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> everywhere = new FilterRegistrationBean<>(filter);
        everywhere.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        everywhere.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return everywhere;
    }

    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("thongsuot");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
