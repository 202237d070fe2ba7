package thongsuot.identity.signin;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/**
 * A form came from the browser of somebody signed in, without the proof that a page of ours made it: another site may have sent it.
 *
 * @param path where it was sent to, cut to 200 characters
 */
record FormForged(UUID account, String name, String path) implements Traceable {

    private static final int LONGEST = 200;

    FormForged {
        path = path.length() <= LONGEST ? path : path.substring(0, LONGEST);
    }

    @Override
    public String action() {
        return "identity.forged";
    }

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public String subjectId() {
        return account.toString();
    }

    @Override
    public String subjectName() {
        return name;
    }

    @Override
    public @Nullable UUID unit() {
        return null;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("path", path);
    }
}
