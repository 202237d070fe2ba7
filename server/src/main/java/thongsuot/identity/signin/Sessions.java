package thongsuot.identity.signin;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import thongsuot.identity.account.Secret;

/** Where an account is signed in. */
@Component
public class Sessions {

    static final String DEVICE = "device";
    static final String ADDRESS = "address";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /**
     * A session as a page shows it.
     *
     * @param key names it in a form; the id itself would open it
     * @param address abbreviated
     */
    public record Shown(String key, String device, String address, Instant since, Instant lastSeen, boolean current) {}

    /** @param currentId the id of the session that asks; null if it is another person's */
    public List<Shown> of(UUID account, @Nullable String currentId) {
        return sessions.findByPrincipalName(account.toString()).values().stream()
                .map(each -> new Shown(
                        key(each.getId()),
                        Objects.requireNonNullElse(each.getAttribute(DEVICE), ""),
                        Objects.requireNonNullElse(each.getAttribute(ADDRESS), ""),
                        each.getCreationTime(),
                        each.getLastAccessedTime(),
                        each.getId().equals(currentId)))
                .sorted(Comparator.comparing(Shown::current)
                        .thenComparing(Shown::lastSeen)
                        .reversed())
                .toList();
    }

    /** @return whether there was such a session of that account */
    public boolean end(UUID account, String key) {
        Map<String, ? extends Session> all = sessions.findByPrincipalName(account.toString());
        List<String> found =
                all.keySet().stream().filter(id -> key(id).equals(key)).toList();
        found.forEach(sessions::deleteById);
        return !found.isEmpty();
    }

    /** @param exceptId the one to keep; null to end all */
    public int endAll(UUID account, @Nullable String exceptId) {
        List<String> others = sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> !id.equals(exceptId))
                .toList();
        others.forEach(sessions::deleteById);
        return others.size();
    }

    private static String key(String id) {
        return HexFormat.of().formatHex(new Secret(id).hash(), 0, 16);
    }
}
