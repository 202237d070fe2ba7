package thongsuot.dispatch.receipts;

import java.time.LocalDate;

/**
 * An answer that another than the recipient enters.
 *
 * @param toldBy who said so: "đ/c Lò Thị Mai, văn thư"
 * @param on the day on which it happened, not the one on which it is entered
 */
public record Told(Medium medium, String toldBy, LocalDate on) {}
