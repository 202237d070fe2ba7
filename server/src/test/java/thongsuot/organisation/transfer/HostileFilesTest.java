package thongsuot.organisation.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static thongsuot.organisation.transfer.UnitSheets.HEADING;
import static thongsuot.organisation.transfer.UnitSheets.ROOT;
import static thongsuot.organisation.transfer.UnitSheets.check;
import static thongsuot.organisation.transfer.UnitSheets.csv;
import static thongsuot.organisation.transfer.UnitSheets.row;
import static thongsuot.organisation.transfer.UnitSheets.rules;
import static thongsuot.organisation.transfer.UnitSheets.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files as nobody should send them: whatever comes, the answer is a list of faults, and soon. */
class HostileFilesTest {

    @Test
    @Timeout(60)
    void aBombOfZipIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 400; i++) zip.write(zeros);
        }

        assertThat(rules(check(bomb.toByteArray()))).containsExactly(RowError.Rule.TOO_BIG);
    }

    @Test
    @Timeout(60)
    void sixtyMegabytesOfRowsAreRefusedByTheirNumber() {
        byte[] row = "9,Chi bộ thôn,,Chi bộ,Cơ sở,Đảng,1,,,\n".getBytes(StandardCharsets.UTF_8);
        byte[] head = (HEADING + ROOT).getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(head, 60 << 20);
        for (int at = head.length; at + row.length < content.length; at += row.length)
            System.arraycopy(row, 0, content, at, row.length);
        Arrays.fill(content, content.length - row.length * 2, content.length, (byte) '\n');

        assertThat(rules(check(content))).contains(RowError.Rule.TOO_MANY_ROWS);
    }

    @Test
    @Timeout(60)
    void noiseIsNeverMoreThanAFault() throws IOException {
        Random random = new Random(7);
        byte[] good = workbook(sheet -> row(sheet, 1, ROOT));
        for (int i = 0; i < 300; i++) {
            byte[] noise = i % 2 == 0 ? new byte[random.nextInt(5000)] : good.clone();
            if (i % 2 == 0) random.nextBytes(noise);
            else for (int j = 0; j < 20; j++) noise[4 + random.nextInt(noise.length - 4)] = (byte) random.nextInt();
            assertThat(check(noise).errors().size() + check(noise).rows()).isPositive();
        }
    }

    @Test
    @Timeout(60)
    void aDeepChainIsNoDanger() {
        StringBuilder rows = new StringBuilder(HEADING + "0,Gốc,,Chi bộ,Cơ sở,Đảng,,Đứng đầu,,\n");
        for (int i = 1; i < 50_000; i++)
            rows.append(i)
                    .append(",Chi bộ ")
                    .append(i)
                    .append(",,Chi bộ,Cơ sở,Đảng,")
                    .append(i - 1)
                    .append(",,,\n");

        assertThat(csv(rows.toString()).errors()).isEmpty();
    }

    @Test
    void aHundredThousandRowsAreCheckedQuickly() {
        StringBuilder rows = new StringBuilder(HEADING + "0,Gốc,,Chi bộ,Cơ sở,Đảng,,Đứng đầu,,\n");
        for (int i = 1; i < 99_999; i++)
            rows.append(i)
                    .append(",Chi bộ ")
                    .append(i)
                    .append(",,Chi bộ,Cơ sở,Đảng,")
                    .append(i / 50)
                    .append(",,,\n");
        byte[] content = rows.toString().getBytes(StandardCharsets.UTF_8);

        long start = System.nanoTime();
        assertThat(check(content).errors()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
}
