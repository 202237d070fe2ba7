package thongsuot.cli.text;

import java.io.IOException;
import thongsuot.reader.Reading;
import thongsuot.reader.node.Recipient;

/** {@code Nơi nhận}, as printed. */
final class RecipientPart {
    private final Page page;

    RecipientPart(Page page) {
        this.page = page;
    }

    void write(Reading reading) throws IOException {
        int count = reading.recipients().size();
        page.heading("NƠI NHẬN", count == 0 ? "" : count + " nơi");
        if (count == 0) {
            page.nothing("Văn bản không ghi nơi nhận.");
        }
        for (Recipient recipient : reading.recipients()) {
            page.labelled(2, "-", 2, recipient.name());
        }
    }
}
