package thongsuot.reader.coverage;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;

/**
 * Fields of work by the words that offices are named after. One office of a commune stands for several of a province: {@code Phòng
 * Văn hóa - Xã hội} for education, health and home affairs, {@code Ban Xây dựng Đảng} for organisation and propaganda.
 *
 * <p>As the offices stand since 1 July 2025: Decree 150/2025/NĐ-CP for the state, and the committees' offices after the
 * reorganisation of 2025 for the Party. Older names stay beside the new ones, for archives.
 */
final class Fields {
    private static final String TABLE = """
            organisation: ban tổ chức, xây dựng đảng, xây dựng đoàn
            propaganda: tuyên giáo, dân vận, xây dựng đảng, tuyên truyền
            inspection: ủy ban kiểm tra, ubkt, thanh tra
            internal affairs: nội chính
            office: văn phòng
            police: công an
            army: quân sự, bộ đội, biên phòng, dân quân
            front: mặt trận
            union: liên đoàn lao động, công đoàn
            women: phụ nữ, nữ công
            youth: đoàn thanh niên, tỉnh đoàn, thành đoàn, đoàn xã, đoàn phường, chi đoàn, đoàn tncs, ban phong trào
            farmers: nông dân
            veterans: cựu chiến binh
            money: tài chính, phòng kinh tế, kế toán
            economy: công thương, nông nghiệp, xây dựng và, sở xây dựng, giao thông, khoa học, phòng kinh tế, hạ tầng, kiểm lâm, môi trường
            education: giáo dục, văn hóa - xã hội, trường học, nhà trường, trường tiểu học, trường trung học, trường mầm non, trường thpt, trường thcs
            health: y tế, bệnh viện, kiểm soát bệnh tật, văn hóa - xã hội
            culture: văn hóa, thể thao, du lịch
            home affairs: nội vụ, văn hóa - xã hội, lao động - thương binh
            law: tư pháp, chính sách pháp luật
            press: đài, báo và, phát thanh, truyền hình, truyền thanh, văn hóa
            power: điện lực
            bank: ngân hàng, kho bạc""";

    private static final Map<String, Set<String>> BY_WORDS = new LinkedHashMap<>();

    static {
        for (String line : TABLE.split("\n")) {
            String[] field = line.split(": ", 2);
            for (String words : field[1].split(",")) {
                BY_WORDS.computeIfAbsent(Fold.fold(words.strip()), none -> new HashSet<>())
                        .add(field[0].strip());
            }
        }
    }

    /** First words of offices, to know one where the reader knew no verb behind it. */
    private static final Set<String> HEADS =
            Set.of("phòng", "ban", "sở", "công", "trạm", "hội", "đoàn", "ủy", "văn", "chi", "trung", "bệnh", "bộ");

    private static final int LONGEST_NAME = 40;

    private Fields() {}

    /** Where the office ends whose name a clause begins with; -1 where none is known there. */
    static int nameEnd(PlanText text, Span clause) {
        int start = clause.start();
        int limit = Math.min(clause.end(), start + LONGEST_NAME);
        String head = text.folded().substring(start, limit);
        int blank = head.indexOf(' ');
        if (blank < 0
                || !HEADS.contains(head.substring(0, blank))
                || !Character.isUpperCase(text.text().charAt(start))) {
            return -1;
        }
        int end = -1;
        for (String words : BY_WORDS.keySet()) {
            int at = head.indexOf(words);
            int stop = at + words.length();
            boolean whole =
                    at >= 0 && at <= blank + 1 && (stop == head.length() || !Character.isLetter(head.charAt(stop)));
            end = whole ? Math.max(end, start + stop) : end;
        }
        return end;
    }

    /** The fields of the office called {@code name}; empty where nothing is known of it. */
    static Set<String> of(String name) {
        String folded = " " + Fold.fold(name) + " ";
        Set<String> fields = new HashSet<>();
        BY_WORDS.forEach((words, found) -> {
            if (folded.contains(" " + words + " ") || folded.contains(" " + words + ",")) {
                fields.addAll(found);
            }
        });
        return fields;
    }
}
