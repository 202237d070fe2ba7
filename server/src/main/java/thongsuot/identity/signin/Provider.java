package thongsuot.identity.signin;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** Asks the provider about itself when somebody first needs it, so that a provider that is down does not keep the server from starting. */
final class Provider implements ClientRegistrationRepository {

    private final ProviderSettings settings;
    private final ReentrantLock once = new ReentrantLock();
    private volatile @Nullable ClientRegistration known;

    Provider(ProviderSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ProviderSettings.ID)) return null;
        ClientRegistration found = known;
        if (found != null) return found;
        once.lock();
        try {
            if (known == null)
                known = ClientRegistrations.fromIssuerLocation(settings.issuer())
                        .registrationId(ProviderSettings.ID)
                        .clientId(settings.clientId())
                        .clientSecret(settings.clientSecret())
                        .redirectUri("{baseUrl}/sign-in/with/{registrationId}")
                        .scope("openid", "profile", "email")
                        .build();
            return known;
        } finally {
            once.unlock();
        }
    }
}
