package thongsuot.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.dispatch.exchange.Business;
import thongsuot.dispatch.exchange.Edxml;
import thongsuot.dispatch.exchange.EdxmlException;
import thongsuot.dispatch.exchange.EdxmlWriter;
import thongsuot.dispatch.exchange.Messages;
import thongsuot.dispatch.exchange.Organ;
import thongsuot.dispatch.exchange.PacketException;
import thongsuot.dispatch.exchange.PacketTaking;
import thongsuot.dispatch.exchange.Packets;
import thongsuot.dispatch.exchange.StatusCode;
import thongsuot.dispatch.issuing.IssueList;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.NewIssue.ToUnit;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Registering;
import thongsuot.documents.StoredFiles;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** Two real installations with a database each, that exchange nothing but files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PacketsBetweenInstallationsTest {

    private RunningServer above;
    private RunningServer below;
    private Branch branch;
    private UnitId there;
    private Person clerkThere;
    private Branch actorsThere;

    @BeforeAll
    void twoInstallations(@TempDir Path folder) {
        above = RunningServer.start(
                Map.of("exchange.folder", folder.resolve("a").toString()));
        below = RunningServer.start(
                Map.of("exchange.folder", folder.resolve("b").toString()));
        branch = new Branch(above, 1, 0);
        String name = above.bean(JdbcClient.class)
                .sql("select name from unit_version where unit = ?")
                .param(branch.committees.getFirst().value())
                .query(String.class)
                .single();
        there = new UnitId(Offices.unit(below, name, Line.PARTY, null));
        clerkThere = Person.of(below, "Quàng Văn Mận", "clerk.there").with(below, Role.OFFICE, there.value(), null);
        actorsThere = new Branch(below, 0, 0);
        byte[] keyAbove = above.bean(Packets.class).publicKey();
        byte[] keyBelow = below.bean(Packets.class).publicKey();
        assertThat(keyAbove).isNotEqualTo(keyBelow);
        branch.as(branch.clerk, () -> {
            above.bean(PacketTaking.class).trust(branch.head, "Xã", keyBelow);
            return 0;
        });
        actorsThere.as(clerkThere, () -> {
            below.bean(PacketTaking.class).trust(there, "Tỉnh", keyAbove);
            return 0;
        });
    }

    @AfterAll
    void stop() {
        above.close();
        below.close();
    }

    @Test
    void aDirectiveGoesDownAndItsAnswersComeUpShuffledAndDoubled() {
        for (int round = 0; round < 5; round++) {
            IssueId issue = issued();
            takeBelow(directive(issue));
            List<byte[]> answers = new ArrayList<>();
            answers.add(receipt(issue, false));
            answers.add(receipt(issue, true));
            answers.add(plan(issue));
            answers.addAll(List.copyOf(answers));
            Collections.shuffle(answers, new Random(round));
            answers.forEach(this::takeAbove);
            IssueList list = branch.as(
                            branch.clerk, () -> above.bean(Issuing.class).lists(issue))
                    .getFirst();
            assertThat(List.of(list.received(), list.refused(), list.planned())).isEqualTo(List.of(1, 0, 1));
        }
        assertThat(count(above, "select count(*) from own_plan where state = 'SENT'"))
                .isEqualTo(5);
    }

    @Test
    void aRecallBeforeItsDirectiveIsKeptForIt() {
        IssueId issue = issued();
        byte[] directive = directive(issue);
        branch.as(branch.clerk, () -> above.bean(Issuing.class).recall(issue, "sai phụ lục"));
        byte[] recall =
                branch.as(branch.clerk, () -> above.bean(Packets.class).recall(issue, branch.committees.getFirst()));
        takeBelow(recall);
        takeBelow(directive);
        assertThat(count(
                        below,
                        "select count(*) from remote_issue where issue = '" + issue
                                + "' and document is not null and recall_reason = 'sai phụ lục'"))
                .isEqualTo(1);
    }

    @Test
    void whatWasTakenOnceChangesNothingTheSecondTime() {
        byte[] directive = directive(issued());
        assertThat(takeBelow(directive)).isEqualTo(PacketTaking.Result.TAKEN);
        long rows = count(below, "select count(*) from register_entry");
        assertThat(takeBelow(directive)).isEqualTo(PacketTaking.Result.KNOWN);
        assertThat(count(below, "select count(*) from register_entry")).isEqualTo(rows);
    }

    @Test
    void nothingOfAPacketThatWasChangedOrCutIsKept() {
        byte[] directive = directive(issued());
        long before =
                count(below, "select count(*) from register_entry") + count(below, "select count(*) from packet_taken");
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            byte[] cut = Arrays.copyOf(directive, random.nextInt(directive.length));
            assertThatThrownBy(() -> takeBelow(cut)).isInstanceOf(PacketException.class);
        }
        byte[] changed = zipChanged(directive);
        assertThatThrownBy(() -> takeBelow(changed))
                .isInstanceOfSatisfying(
                        PacketException.class, e -> assertThat(e.reason()).isEqualTo(PacketException.Reason.SIGNATURE));
        assertThat(count(below, "select count(*) from register_entry")
                        + count(below, "select count(*) from packet_taken"))
                .isEqualTo(before);
    }

    @Test
    void aStrangersPacketIsNotTakenAndNeitherIsOnesOwn() {
        byte[] directive = directive(issued());
        assertThatThrownBy(() -> takeAbove(directive))
                .isInstanceOfSatisfying(
                        PacketException.class, e -> assertThat(e.reason()).isEqualTo(PacketException.Reason.OWN));
        trustAbove(false);
        try {
            assertThatThrownBy(() -> takeBelow(directive))
                    .isInstanceOfSatisfying(
                            PacketException.class,
                            e -> assertThat(e.reason()).isEqualTo(PacketException.Reason.STRANGER));
        } finally {
            trustAbove(true);
        }
    }

    @Test
    void anEdxmlMessageIsRegisteredOnceAndItsStatusSettlesTheReceipt() {
        IssueId issue = issued();
        byte[] message =
                branch.as(branch.clerk, () -> above.bean(Messages.class).message(issue, branch.committees.getFirst()));
        assertThat(actorsThere.as(clerkThere, () -> below.bean(Messages.class).take(message)))
                .isTrue();
        assertThat(actorsThere.as(clerkThere, () -> below.bean(Messages.class).take(message)))
                .isFalse();
        Edxml.Sent sent = (Edxml.Sent) thongsuot.dispatch.exchange.EdxmlReader.read(message);
        Organ receiver = sent.to().getFirst();
        byte[] arrived = status(receiver, sent.documentId(), StatusCode.ARRIVED);
        byte[] accepted = status(receiver, sent.documentId(), StatusCode.ACCEPTED);
        assertThat(branch.as(branch.clerk, () -> above.bean(Messages.class).take(arrived)))
                .isTrue();
        assertThat(received(issue)).isZero();
        assertThat(branch.as(branch.clerk, () -> above.bean(Messages.class).take(accepted)))
                .isTrue();
        assertThat(received(issue)).isEqualTo(1);
    }

    @Test
    void aLaterMessageTakesBackOrReplacesWhatCameAndNobodyElseCan() {
        IssueId issue = issued();
        UnitId unit = branch.committees.getFirst();
        byte[] first = branch.as(branch.clerk, () -> above.bean(Messages.class).message(issue, unit));
        Edxml.Sent sent = (Edxml.Sent) thongsuot.dispatch.exchange.EdxmlReader.read(first);
        takeMessage(first);
        takeMessage(status(sent.from(), sent.documentId(), StatusCode.TAKE_BACK));
        assertThat(count(below, edxml(sent, "take_back = 'ASKED'"))).isEqualTo(1);
        byte[] strangers = EdxmlWriter.write(later(sent, Organ.of("X9", "Tỉnh ủy Lạ"), Business.RECALL, List.of()));
        assertThatThrownBy(() -> takeMessage(strangers)).isInstanceOf(EdxmlException.class);
        assertThat(count(below, edxml(sent, "recalled_at is not null"))).isZero();
        takeMessage(EdxmlWriter.write(later(sent, sent.from(), Business.UPDATE, List.of())));
        assertThat(count(below, edxml(sent, "updated_at is not null and update_reason = 'sai phụ lục'")))
                .isEqualTo(1);
        branch.as(branch.clerk, () -> above.bean(Issuing.class).recall(issue, "sai phụ lục"));
        takeMessage(branch.as(branch.clerk, () -> above.bean(Messages.class).message(issue, unit)));
        assertThat(count(below, edxml(sent, "recalled_at is not null and recall_reason = 'sai phụ lục'")))
                .isEqualTo(1);

        Edxml.Sent other = (Edxml.Sent) thongsuot.dispatch.exchange.EdxmlReader.read(
                branch.as(branch.clerk, () -> above.bean(Messages.class).message(issued(), unit)));
        takeMessage(EdxmlWriter.write(later(other, other.from(), Business.REPLACE, List.of(sent.documentId()))));
        assertThat(count(below, edxml(sent, "replaced_by = '" + other.documentId() + "'")))
                .isEqualTo(1);
    }

    private static String edxml(Edxml.Sent sent, String condition) {
        return "select count(*) from edxml_document where document_id = '" + sent.documentId() + "' and " + condition;
    }

    private static Edxml.Sent later(Edxml.Sent sent, Organ from, Business business, List<String> replaces) {
        return new Edxml.Sent(
                from,
                sent.to(),
                sent.number(),
                sent.notation(),
                sent.place(),
                sent.issuedOn(),
                sent.type(),
                sent.typeName(),
                sent.subject(),
                sent.signer(),
                sent.dueOn(),
                sent.toPlaces(),
                sent.responseFor(),
                sent.documentId(),
                business,
                "sai phụ lục",
                replaces,
                sent.sentAt(),
                List.of());
    }

    private void takeMessage(byte[] message) {
        actorsThere.as(clerkThere, () -> below.bean(Messages.class).take(message));
    }

    private int received(IssueId issue) {
        return branch.as(branch.clerk, () -> above.bean(Issuing.class).lists(issue))
                .getFirst()
                .received();
    }

    private static byte[] status(Organ from, String about, StatusCode code) {
        return EdxmlWriter.write(new Edxml.Status(
                from,
                about,
                code,
                "",
                java.time.LocalDateTime.now(thongsuot.ThongSuot.ZONE).withNano(0),
                "Quàng Văn Mận"));
    }

    private IssueId issued() {
        DocumentId plan = branch.plan();
        branch.as(branch.clerk, () -> {
            above.bean(Registering.class)
                    .attach(
                            plan,
                            above.bean(StoredFiles.class).store(("KẾ HOẠCH " + plan).getBytes(StandardCharsets.UTF_8)),
                            "MAIN",
                            "kh.txt");
            return 0;
        });
        return branch.issued(plan, new ToUnit(branch.committees.getFirst(), Branch.asked(Note.EXECUTE)));
    }

    private byte[] directive(IssueId issue) {
        return branch.as(branch.clerk, () -> above.bean(Packets.class).directive(issue, branch.committees.getFirst()));
    }

    private byte[] receipt(IssueId issue, boolean received) {
        return actorsThere.as(
                clerkThere,
                () -> below.bean(Packets.class)
                        .receipt(issue.value(), there, received, received ? "" : "nhầm đơn vị", "Quàng Văn Mận"));
    }

    private byte[] plan(IssueId issue) {
        return actorsThere.as(clerkThere, () -> {
            DocumentId plan = below.bean(Registering.class)
                    .register(
                            NewDocument.of(DocumentKind.PLAN, null, there, "", Branch.today(), "trả lời " + issue),
                            there,
                            Direction.OUTGOING,
                            null)
                    .id();
            return below.bean(Packets.class).plan(issue.value(), there, plan, "Quàng Văn Mận");
        });
    }

    private PacketTaking.Result takeBelow(byte[] file) {
        return actorsThere.as(clerkThere, () -> below.bean(PacketTaking.class).take(file));
    }

    private PacketTaking.Result takeAbove(byte[] file) {
        return branch.as(branch.clerk, () -> above.bean(PacketTaking.class).take(file));
    }

    private static long count(RunningServer server, String sql) {
        var owner = server.database().owner();
        try (var connection = owner.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void trustAbove(boolean trusted) {
        actorsThere.as(
                clerkThere,
                () -> below.bean(JdbcClient.class)
                        .sql(
                                "update exchange_peer set revoked_at = case when ? then null else now() end where name = 'Tỉnh'")
                        .param(trusted)
                        .update());
    }

    /** The same packet with other words in its manifest. */
    private static byte[] zipChanged(byte[] packet) {
        var out = new java.io.ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(packet));
                var zip = new java.util.zip.ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals("manifest.json"))
                    content = new String(content, StandardCharsets.UTF_8)
                            .replace("phát triển cây chè", "chặt bỏ cây chè")
                            .getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
