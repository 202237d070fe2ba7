package thongsuot.identity.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.identity.account.Secret;

/**
 * Slows down who tries passwords, for each login and each address; counted in the database, so that several servers agree. After five
 * failures a login waits half a minute, then twice as long each time up to a quarter of an hour; after a hundred within a quarter of an
 * hour an address waits as long.
 */
@Component
@Transactional
class Throttle {

    private static final int FOR_LOGIN = 5;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final int forAddress;

    Throttle(
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${thongsuot.sign.in.failures.per.address:100}") int forAddress) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
        this.forAddress = forAddress;
    }

    /** @return the seconds to wait; 0 to go on, and then the attempt has been counted */
    int attempt(String login, String address) {
        return jdbc.sql("select sign_in_try(?, ?, ?, ?)")
                .params(login(login), address(address), FOR_LOGIN, OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    void failed(String address) {
        boolean closed = jdbc.sql("select sign_in_failed(?, ?, ?)")
                .params(address(address), forAddress, OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
        if (closed) events.publishEvent(new AddressClosed(Device.abbreviated(address)));
    }

    void succeeded(String login) {
        jdbc.sql("select sign_in_succeeded(?)")
                .param(login(login))
                .query((_, _) -> 0)
                .list();
    }

    private static String login(String typed) {
        byte[] hash = new Secret(typed.strip().toLowerCase(Locale.ROOT)).hash();
        return "login " + java.util.HexFormat.of().formatHex(hash);
    }

    private static String address(String address) {
        return "address " + address;
    }
}
