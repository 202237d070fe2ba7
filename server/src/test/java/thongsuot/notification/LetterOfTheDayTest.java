package thongsuot.notification;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.ThongSuot;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;
import thongsuot.documents.Office;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.programme.FirstDue;
import thongsuot.programme.Outcome;
import thongsuot.programme.Source;
import thongsuot.programme.assigning.Assigning;
import thongsuot.programme.assigning.NewObligation;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** One letter a day to who has something to do, with a real mail server; none to who has not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class LetterOfTheDayTest {

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private RunningServer server;
    private UUID unit;
    private Person busy;

    @BeforeAll
    void start() {
        mail.start();
        server = RunningServer.start(Map.of(
                "mail.host", "127.0.0.1",
                "mail.port", String.valueOf(mail.getSmtp().getPort()),
                "mail.tls", "false",
                "mail.from", "thong-suot@tinh.example",
                "public.address", "https://thongsuot.example"));
        unit = Offices.unit(server, "Đảng ủy xã Khe Thư", Line.PARTY, null);
        busy = reachable("Lộc Thị Bận", "ban", "ban@xa.example").with(server, Role.OFFICE, unit, null);
        Office office = Office.of(server, "Tỉnh ủy Thư Ngỏ", "vt.thungo");
        LocalDate today = LocalDate.now(ThongSuot.ZONE);
        FirstDue due = new FirstDue(new DueRule.By(today), today, "hôm nay", Certainty.STATED);
        Outcome given = office.does(() -> server.bean(Assigning.class)
                .issue(NewObligation.of(
                        office.unit(),
                        "rà soát quy chế làm việc",
                        due,
                        new Source.Spoken("Các xã rà soát quy chế làm việc, xong trong hôm nay"),
                        new NewObligation.ToUnit(thongsuot.programme.Role.LEAD, new UnitId(unit)))));
        assertThat(given).isInstanceOf(Outcome.Done.class);
        at(0, busy, true);
    }

    @AfterAll
    void stop() {
        if (server != null) server.close();
        mail.stop();
    }

    @Test
    void comesOnceWithTheWordsTheReasonTheDaysLeftAndOneLink() throws Exception {
        Person idle = reachable("Lưu Thị Rảnh", "ranh", "ranh@xa.example");
        at(0, idle, true);
        Person silent = reachable("Lù Văn Im", "im", "im@xa.example").with(server, Role.OFFICE, unit, null);
        at(0, silent, false);

        server.bean(DigestJob.class).run();
        server.bean(DigestJob.class).run();

        MimeMessage[] letters = mail.getReceivedMessages();
        assertThat(letters).hasSize(1);
        assertThat(letters[0].getAllRecipients()[0]).hasToString("ban@xa.example");
        assertThat(letters[0].getSubject()).isEqualTo("Thông Suốt: 1 việc cần làm hôm nay");
        String text = String.valueOf(letters[0].getContent());
        assertThat(text)
                .contains("Lộc Thị Bận")
                .contains("rà soát quy chế làm việc")
                .contains("“Các xã rà soát quy chế làm việc, xong trong hôm nay”")
                .contains("hạn hôm nay");
        assertThat(text.split("https://thongsuot\\.example/works/", -1))
                .as("one link")
                .hasSize(2);
        assertThat(log(busy)).containsExactly("SENT");
        assertThat(log(idle)).containsExactly("NOTHING");
        assertThat(log(silent)).isEmpty();
    }

    @Test
    void withoutAMailServerNothingIsSentAndNothingIsTriedEither() {
        RunningServer quiet = RunningServer.shared();
        quiet.bean(DigestJob.class).run();
        assertThat(quiet.bean(DigestRows.class).log(busy.account())).isEmpty();
    }

    @Test
    void aCalendarAsksForWhatIsDueUntilTheAddressIsTakenBack() throws Exception {
        Feeds feeds = server.bean(Feeds.class);
        String word =
                feeds.make(busy.account(), OffsetDateTime.now(ThongSuot.ZONE)).word();
        HttpResponse<String> answer = asked("/feed/" + word);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/calendar");
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        VEvent event = events.getFirst();
        assertThat(requireNonNull(event.getSummary()).getValue()).contains("rà soát quy chế làm việc");
        assertThat(requireNonNull(event.getDateTimeStart()).getDate()).isEqualTo(LocalDate.now(ThongSuot.ZONE));
        assertThat(feeds.of(busy.account()).orElseThrow().askedAt()).isNotNull();

        String other =
                feeds.make(busy.account(), OffsetDateTime.now(ThongSuot.ZONE)).word();
        assertThat(asked("/feed/" + word).statusCode()).isEqualTo(404);
        assertThat(asked("/feed/" + other).statusCode()).isEqualTo(200);
        feeds.revoke(busy.account());
        assertThat(asked("/feed/" + other).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> asked(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private List<String> log(Person person) {
        return server.bean(DigestRows.class).log(person.account()).stream()
                .map(DigestRows.Delivered::state)
                .toList();
    }

    private void at(int hour, Person person, boolean wanted) {
        server.bean(DigestRows.class)
                .choose(person.account(), new DigestRows.Choice(hour, wanted), OffsetDateTime.now(ThongSuot.ZONE));
    }

    private Person reachable(String name, String login, String address) {
        Person person = Person.of(server, name, login);
        try (Connection owner = server.database().owner().connect();
                PreparedStatement set = owner.prepareStatement("update account set mail = ? where id = ?")) {
            set.setString(1, address);
            set.setObject(2, person.account());
            set.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return person;
    }
}
