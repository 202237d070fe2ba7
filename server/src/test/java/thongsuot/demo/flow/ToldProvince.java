package thongsuot.demo.flow;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import thongsuot.demo.Demonstration;
import thongsuot.platform.Ids;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/**
 * The demonstration as somebody finds it who opens it for the first time, told once a run: its story takes its time. Tests that act in it look for
 * what they themselves have done.
 *
 * @param owner sees everything
 */
record ToldProvince(RunningServer server, JdbcClient owner, GreenMail mail) {

    private static final AtomicReference<ToldProvince> TOLD = new AtomicReference<>();

    static synchronized ToldProvince shared() {
        ToldProvince told = TOLD.get();
        if (told != null) return told;
        ToldProvince fresh = tell();
        TOLD.set(fresh);
        return fresh;
    }

    private static ToldProvince tell() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        RunningServer server = RunningServer.start(Map.of(
                "demo", "true",
                "mail.host", "127.0.0.1",
                "mail.port", String.valueOf(mail.getSmtp().getPort()),
                "mail.tls", "false",
                "mail.from", "thong-suot@nguyengiang.example",
                "public.address", "https://thongsuot.example"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            mail.stop();
        }));
        var address = server.database().owner();
        JdbcClient owner =
                JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()));
        long start = System.nanoTime();
        server.bean(Demonstration.class).prepare();
        System.out.println("demonstration prepared in "
                + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
        return new ToldProvince(server, owner, mail);
    }

    /** Who may sign in. */
    static Person person(String login) {
        return new Person(Ids.next(), Ids.next(), "", login, Demonstration.PASSWORD);
    }

    int count(String sql) {
        return owner.sql(sql).query(Integer.class).single();
    }
}
