package thongsuot.organisation.transfer;

import thongsuot.organisation.Line;

/** What files call a line. */
final class LineLabel {

    private LineLabel() {}

    static String of(Line line) {
        return switch (line) {
            case PARTY -> "Đảng";
            case STATE -> "Chính quyền";
            case UNION -> "Công đoàn";
            case FRONT -> "Mặt trận, đoàn thể";
        };
    }
}
