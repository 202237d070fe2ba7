package thongsuot.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Sign-in with the provider. It proves who somebody is; whether they have an account here an administrator has decided before, by a link
 * or by the mail address of the account. Nobody gets an account by coming.
 */
@Component
class ProviderSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final Candidates candidates;
    private final SigningIn signingIn;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final OidcUserService users = new OidcUserService();

    ProviderSignIn(Candidates candidates, SigningIn signingIn) {
        this.candidates = candidates;
        this.signingIn = signingIn;
    }

    OidcUser account(OidcUserRequest request) {
        OidcUser user = users.loadUser(request);
        String mail = Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null;
        String issuer = String.valueOf(user.getIdToken().getIssuer());
        Optional<Candidate> who = candidates.elsewhere(issuer, String.valueOf(user.getSubject()), mail);
        return new ProviderAccount(
                user,
                who.orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error("no_account"), "nobody here is that person of the provider")));
    }

    void entered(HttpServletRequest request, HttpServletResponse response, Authentication proved) throws IOException {
        if (!(proved.getPrincipal() instanceof ProviderAccount account))
            throw new IllegalStateException("the provider's answer was not matched with an account");
        // Not inside yet: a second factor may still be asked for.
        contexts.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
        SecurityContextHolder.clearContext();
        String view = signingIn.proved(account.account(), "provider", account.strong(), request, response);
        response.sendRedirect(view.substring("redirect:".length()));
    }

    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String code = why instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : why.getClass().getSimpleName();
        LOG.info("sign-in with the provider failed: {}", code);
        response.sendRedirect("/sign-in?refused");
    }
}
