package thongsuot.demo.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thongsuot.organisation.Person;
import thongsuot.organisation.PostId;
import thongsuot.organisation.UnitId;

/** The people of the demonstration that somebody may sign in as. */
public final class Cast {

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** @param login as the demonstration proposes it: {@code chanhvanphong} */
    public record Part(String login, Person person, PostId post, String title, UnitId unit) {}

    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    boolean isWithout(String login) {
        return !parts.containsKey(login);
    }

    void add(String login, Person person, PostId post, String title, UnitId unit) {
        parts.put(login, new Part(login, person, post, title, unit));
    }
}
