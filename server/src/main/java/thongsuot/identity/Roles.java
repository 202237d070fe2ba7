package thongsuot.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongsuot.platform.Acting;
import thongsuot.platform.Action;
import thongsuot.platform.Decision;
import thongsuot.platform.Gate;

@Component
class Roles implements Gate {

    @Override
    public Decision decide(Action action, @Nullable UUID unit) {
        return Acting.current().isPresent()
                ? new Decision.Allowed("signed in")
                : new Decision.Denied("identity.refused.notSignedIn", List.of(), "");
    }
}
