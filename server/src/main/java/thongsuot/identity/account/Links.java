package thongsuot.identity.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Addresses that are sent to people; they lead to the setting {@code public.address}, whatever host a request claims to come for. */
@Component
public class Links {

    private final String address;

    Links(
            @Value("${thongsuot.public.address:}") String address,
            @Value("${server.address:127.0.0.1}") String host,
            @Value("${server.port:8080}") String port) {
        this.address = address.isEmpty() ? "http://" + host + ":" + port : address.replaceAll("/+$", "");
    }

    public String reset(Secret secret) {
        return address + "/reset/" + secret.word();
    }

    public String invitation(Secret secret) {
        return address + "/invitation/" + secret.word();
    }

    public String signIn() {
        return address + "/sign-in";
    }
}
