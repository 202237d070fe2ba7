package thongsuot.demo.flow;

import java.time.LocalDate;
import java.util.List;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.receipts.Medium;
import thongsuot.dispatch.receipts.Receiving;
import thongsuot.dispatch.receipts.Told;
import thongsuot.platform.Actor;

/** Who has received: most in time, some late, some by telephone or on paper, one not at all, and a few still to come. */
final class Receipts {

    /** Those before it have all received: they answer. */
    private static final int PLANS_COME_FROM = 20;

    private final Actors actors;
    private final Receiving receiving;
    private final Actor office;
    private final IssueId issue;
    private final LocalDate day;

    Receipts(Actors actors, Receiving receiving, Actor office, IssueId issue, LocalDate day) {
        this.actors = actors;
        this.receiving = receiving;
        this.office = office;
        this.issue = issue;
        this.day = day;
    }

    void tell(List<Commune> communes) {
        for (int i = 0; i < communes.size(); i++) one(communes.get(i), i);
    }

    private void one(Commune commune, int number) {
        if (number == 57) refused(commune);
        else if (number % 17 == 16) told(commune, number % 2 == 0 ? Medium.PHONE : Medium.PAPER, 6);
        else if (number > PLANS_COME_FROM && number % 13 == 12) return;
        else received(commune, number % 11 == 10 ? 9 + number % 4 : 2 + number % 5);
    }

    private void received(Commune commune, int later) {
        actors.as(
                commune.clerk(),
                Story.at(day, later, 7 + later),
                () -> Story.done(() -> receiving.receive(issue, commune.unit().id())));
    }

    private void refused(Commune commune) {
        String why = "Tệp văn bản tải về không mở được; đề nghị gửi lại bản khác.";
        actors.as(
                commune.clerk(),
                Story.at(day, 3, 16),
                () -> Story.done(() -> receiving.refuse(issue, commune.unit().id(), why)));
    }

    private void told(Commune commune, Medium medium, int later) {
        Told told = new Told(
                medium, "đ/c " + commune.clerk().name() + ", " + commune.clerk().postTitle(), day.plusDays(later));
        actors.as(
                office,
                Story.at(day, later, 11),
                () -> Story.done(() -> receiving.enter(issue, commune.unit().id(), true, told, "")));
    }
}
