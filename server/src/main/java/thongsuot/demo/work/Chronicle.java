package thongsuot.demo.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import thongsuot.ThongSuot;
import thongsuot.demo.flow.Actors;
import thongsuot.platform.Actor;

/** What people do, told in the order of its days, in whatever order it was thought of. What lies ahead of today is not told. */
final class Chronicle {

    private record Act(Instant at, int number, Actor who, boolean many, Runnable what) {}

    private final PriorityQueue<Act> ahead =
            new PriorityQueue<>(Comparator.comparing(Act::at).thenComparing(Act::number));
    private final Actors actors;
    private final LocalDate today;
    private int number;

    Chronicle(Actors actors, LocalDate today) {
        this.actors = actors;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    Actor named(String login) {
        return actors.named(login);
    }

    void on(LocalDate day, int hour, String login, Runnable what) {
        on(day, hour, named(login), what);
    }

    /** Somebody does something that day, if it is past; it may bring about more on later days. */
    void on(LocalDate day, int hour, Actor who, Runnable what) {
        add(day, hour, who, false, what);
    }

    /** The same for what somebody does to very many at once. */
    void many(LocalDate day, int hour, String login, Runnable what) {
        add(day, hour, named(login), true, what);
    }

    private void add(LocalDate day, int hour, Actor who, boolean many, Runnable what) {
        if (!day.isBefore(today)) return;
        LocalTime time = LocalTime.of(hour, 5 + number % 50);
        ahead.add(new Act(day.atTime(time).atZone(ThongSuot.ZONE).toInstant(), number++, who, many, what));
    }

    void tell() {
        for (Act next = ahead.poll(); next != null; next = ahead.poll()) {
            Runnable what = next.what;
            if (next.many) actors.many(next.who, next.at, what);
            else
                actors.as(next.who, next.at, () -> {
                    what.run();
                    return true;
                });
        }
    }
}
