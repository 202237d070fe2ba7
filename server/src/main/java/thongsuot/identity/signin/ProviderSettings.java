package thongsuot.identity.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Another provider by which people may sign in: {@code oidc.issuer}, {@code oidc.client.id}, {@code oidc.client.secret}, {@code oidc.name}. */
@Component
class ProviderSettings {

    /** The path segment under which Spring Security knows the provider. */
    static final String ID = "provider";

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final String name;

    ProviderSettings(
            @Value("${thongsuot.oidc.issuer:}") String issuer,
            @Value("${thongsuot.oidc.client.id:}") String clientId,
            @Value("${thongsuot.oidc.client.secret:}") String clientSecret,
            @Value("${thongsuot.oidc.name:OpenID Connect}") String name) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.name = name;
    }

    boolean configured() {
        return !issuer.isEmpty();
    }

    /** As the button says it; empty where there is no provider. */
    String name() {
        return configured() ? name : "";
    }

    String issuer() {
        return issuer;
    }

    String clientId() {
        return clientId;
    }

    String clientSecret() {
        return clientSecret;
    }
}
