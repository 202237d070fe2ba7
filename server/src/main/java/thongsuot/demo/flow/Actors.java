package thongsuot.demo.flow;

import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.OfficeClock;

/** Lets the people of the demonstration act one after the other, each at a time of their own, in one transaction. */
public final class Actors {

    private final Map<String, Actor> byLogin;
    private final JdbcClient jdbc;

    public Actors(Map<String, Actor> byLogin, JdbcClient jdbc) {
        this.byLogin = byLogin;
        this.jdbc = jdbc;
    }

    public Actor named(String login) {
        Actor actor = byLogin.get(login);
        if (actor == null) throw new IllegalStateException("the province has nobody called " + login);
        return actor;
    }

    public <T> T as(Actor actor, java.time.Instant then, Callable<T> work) {
        try {
            tell(actor);
            return OfficeClock.at(then, () -> Acting.as(actor, "", work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            tell(Actor.PROGRAM);
        }
    }

    /**
     * The same for what is done to very many at once: the gate asks for the rights of the person, while the rules of rows, which ask again for each row,
     * see the program.
     */
    public void many(Actor actor, java.time.Instant then, Runnable work) {
        try {
            OfficeClock.at(
                    then,
                    () -> Acting.as(actor, "", () -> {
                        work.run();
                        return actor;
                    }));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rules of rows learn who acts when a transaction begins; this one goes on with another. */
    private void tell(Actor actor) {
        jdbc.sql("select set_config('thongsuot.account', ?, true) || set_config('thongsuot.post', ?, true)")
                .params(
                        actor.account().toString(),
                        actor.post() == null ? "" : actor.post().toString())
                .query(String.class)
                .single();
    }
}
