package thongsuot.identity.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the provider vouches for, and the account of ours that this is. */
final class ProviderAccount extends DefaultOidcUser {

    private static final long serialVersionUID = 1;

    private final transient Candidate account;

    ProviderAccount(OidcUser user, Candidate account) {
        super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
        this.account = account;
    }

    Candidate account() {
        return account;
    }

    /** The name of the session is that of the account, as with every other way in. */
    @Override
    public String getName() {
        return account.id().toString();
    }

    /** Whether the provider says that it asked for two proofs (RFC 8176). */
    boolean strong() {
        var methods = getIdToken().getAuthenticationMethods();
        return methods != null && (methods.contains("mfa") || methods.contains("otp") || methods.contains("hwk"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProviderAccount that && getName().equals(that.getName());
    }

    @Override
    public int hashCode() {
        return getName().hashCode();
    }
}
