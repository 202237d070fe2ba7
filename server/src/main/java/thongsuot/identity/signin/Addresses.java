package thongsuot.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where a request comes from. Behind a proxy that is named in the setting {@code proxies}, the last address that this proxy wrote down;
 * from anybody else such a note is not believed.
 */
@Component
class Addresses {

    private final Set<String> proxies;

    Addresses(@Value("${thongsuot.proxies:}") Set<String> proxies) {
        this.proxies = proxies;
    }

    String of(HttpServletRequest request) {
        String noted = request.getHeader("X-Forwarded-For");
        if (noted == null || !proxies.contains(request.getRemoteAddr())) return request.getRemoteAddr();
        String last = noted.substring(noted.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9a-fA-F.:]{3,45}") ? last : request.getRemoteAddr();
    }
}
