package thongsuot;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import thongsuot.WrongSettingException.Rule;
import thongsuot.database.DatabaseAddress;

/** What each setting must be, looked at before anything is started: a wrong one is told by its name and not by what it breaks later. */
final class SettingRules {

    private static final int LAST_PORT = 65_535;

    private static final Map<String, Rule> RULES = Map.of(
            "port", Rule.PORT,
            "mail.port", Rule.PORT,
            "address", Rule.ADDRESS,
            "public.address", Rule.WEB_ADDRESS,
            "oidc.issuer", Rule.WEB_ADDRESS,
            "database.url", Rule.DATABASE,
            "sign.in.failures.per.address", Rule.NUMBER,
            "api.requests.per.minute", Rule.NUMBER,
            "reading.lease", Rule.NUMBER);

    private static final Map<String, List<String>> CHOICES = Map.of(
            "mail.tls", List.of("true", "false"),
            "secret.documents", List.of("allowed", "refused"),
            "webhooks", List.of("on", "off"),
            "webhooks.private", List.of("allowed", "refused"),
            "second.factor", List.of("administrators", "everybody", "nobody"),
            "log.format", List.of("text", "json"),
            "log.level", List.of("WARN", "INFO", "DEBUG"));

    private SettingRules() {}

    /** @throws WrongSettingException for one that is wrong */
    static void check(Map<String, String> values) {
        RULES.forEach((name, rule) -> {
            String value = values.get(name);
            if (value != null && !holds(rule, value)) throw new WrongSettingException(name, rule, List.of());
        });
        CHOICES.forEach((name, choices) -> {
            String value = values.get(name);
            if (value != null && !choices.contains(value)) throw new WrongSettingException(name, Rule.ONE_OF, choices);
        });
    }

    /** Those that are looked at. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>(RULES.keySet());
        names.addAll(CHOICES.keySet());
        return names;
    }

    private static boolean holds(Rule rule, String value) {
        return switch (rule) {
            case PORT -> number(value) >= 0 && number(value) <= LAST_PORT;
            case NUMBER -> number(value) >= 1;
            case ADDRESS -> isAddress(value);
            case WEB_ADDRESS -> isWebAddress(value);
            case DATABASE -> isDatabase(value);
            case ONE_OF, FILE -> true;
        };
    }

    private static int number(String value) {
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
    }

    private static boolean isAddress(String value) {
        try {
            return InetAddress.getByName(value) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isWebAddress(String value) {
        try {
            URI uri = URI.create(value);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isDatabase(String value) {
        try {
            DatabaseAddress.parse(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
