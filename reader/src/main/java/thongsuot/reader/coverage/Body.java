package thongsuot.reader.coverage;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.node.Header;
import thongsuot.reader.obligation.Party;

/**
 * The body that made a plan, as far as a directive speaks of it by its class: {@code ĐẢNG ỦY XÃ VĨNH KHÊ} is one of {@code các đảng
 * ủy trực thuộc}.
 *
 * @param own classes that mean the body itself, folded
 * @param below classes that mean its own units
 */
record Body(List<String> own, List<String> below) {
    /** One kind of body a line: words of its name; classes that mean it; classes below it. The name that comes first decides, then the line. */
    private static final String TABLE = """
            chi bộ | chi bộ, chi ủy, cấp ủy, tổ chức đảng | tổ đảng
            đảng ủy, đảng bộ | đảng ủy, đảng bộ, cấp ủy, huyện ủy, thị ủy, thành ủy, tổ chức đảng | chi bộ, chi ủy, chi đoàn
            trường, mầm non | trường, trường học, nhà trường, cơ sở giáo dục, trường tiểu học, trường trung học cơ sở, trường trung học phổ thông, trường mầm non | tổ chuyên môn, lớp
            trạm y tế | trạm y tế, cơ sở y tế | cộng tác viên
            công đoàn cơ sở, cđcs | công đoàn cơ sở, cấp công đoàn, tổ chức công đoàn | tổ công đoàn
            công đoàn, liên đoàn lao động | công đoàn các xã, công đoàn xã, công đoàn phường, công đoàn ngành, cấp công đoàn, liên đoàn lao động | công đoàn cơ sở
            đoàn xã, đoàn phường, đoàn trường, đoàn cơ sở, bch đoàn | đoàn xã, đoàn phường, đoàn các xã, đoàn trực thuộc, đoàn cơ sở, cơ sở đoàn, cấp bộ đoàn, đoàn trường | chi đoàn, chi hội
            mặt trận | mặt trận, ủy ban mặt trận | ban công tác mặt trận
            hội | hội, hội các cấp, cấp hội | chi hội
            ủy ban nhân dân, ubnd | ủy ban nhân dân, ubnd, xã, phường, đặc khu, chính quyền, chính quyền địa phương, huyện, quận | thôn, ấp, bản, khu phố, tổ dân phố, trường học, nhà trường, trạm y tế, công an xã
            sở | sở | chi cục, trung tâm""";

    private static final List<Row> ROWS = TABLE.lines().map(Row::of).toList();

    /** Classes that mean everybody. */
    private static final Set<String> EVERYBODY = Set.of(
            Fold.fold("cơ quan"),
            Fold.fold("đơn vị"),
            Fold.fold("địa phương"),
            Fold.fold("tổ chức"),
            Fold.fold("ban"),
            Fold.fold("ngành"),
            Fold.fold("đoàn thể"),
            Fold.fold("cấp"),
            Fold.fold("các cấp"),
            Fold.fold("cấp ủy các cấp"));

    /** What stands above the commune names no body of one: {@code Ủy ban nhân dân tỉnh}. */
    private static final Pattern HIGHER =
            Fold.pattern("(?:^|\\s)(?:tỉnh|tỉnh ủy|thành phố|trung ương|chính phủ|bộ)(?:\\s|$)");

    private static final Pattern SUBORDINATE = Fold.pattern("\\s(?:trực thuộc|thuộc|của|trên địa bàn|trong)\\s.*$");

    Body {
        own = List.copyOf(own);
        below = List.copyOf(below);
    }

    private record Row(List<String> names, Body body) {
        static Row of(String line) {
            String[] cells = line.split("\\|");
            return new Row(words(cells[0]), new Body(words(cells[1]), words(cells[2])));
        }

        private static List<String> words(String cell) {
            return List.of(Fold.fold(cell).strip().split("\\s*,\\s*"));
        }
    }

    static Body of(Header header) {
        String issuer = folded(header.issuer());
        Body body = new Body(List.of(), List.of());
        int first = issuer.length();
        for (Row row : ROWS) {
            for (String name : row.names()) {
                int at = place(issuer, name);
                if (at >= 0 && at < first) {
                    first = at;
                    body = row.body();
                }
            }
        }
        return body;
    }

    /** Whom a demand is given to, seen from here. */
    Bearing bearing(List<Party> leads) {
        if (leads.isEmpty() || leads.stream().allMatch(party -> isEverybody(party.name()))) {
            return Bearing.COMMON;
        }
        boolean addressed = isMeant(leads) || leads.stream().anyMatch(party -> begins(party.name(), below));
        return addressed
                ? Bearing.ADDRESSED
                : leads.stream().anyMatch(party -> isEverybody(party.name())) ? Bearing.COMMON : Bearing.OTHERS;
    }

    /** Whether one of {@code leads} is the class of this body. */
    boolean isMeant(List<Party> leads) {
        return leads.stream().anyMatch(party -> begins(party.name(), own));
    }

    /** Whether a percentage counts bodies like this one, which by itself can't be 80% of them. */
    boolean isMeasured(Set<String> measure) {
        return own.stream()
                .filter(name -> name.contains(" "))
                .anyMatch(name -> measure.containsAll(List.of(name.split(" "))));
    }

    private static boolean isEverybody(String name) {
        String bare = SUBORDINATE.matcher(folded(name)).replaceFirst("").replace(" liên quan", "");
        return EVERYBODY.contains(bare);
    }

    private static boolean begins(String name, List<String> classes) {
        String bare = SUBORDINATE.matcher(folded(name)).replaceFirst("");
        return !HIGHER.matcher(bare).find()
                && classes.stream()
                        .anyMatch(c -> bare.equals(c) || bare.startsWith(c + " ") || bare.startsWith(c + ","));
    }

    /** Where {@code issuer} has {@code name} as whole words, or -1. */
    private static int place(String issuer, String name) {
        int at = issuer.indexOf(name);
        int end = at + name.length();
        boolean whole = at >= 0
                && (at == 0 || !Character.isLetter(issuer.charAt(at - 1)))
                && (end == issuer.length() || !Character.isLetter(issuer.charAt(end)));
        return whole ? at : -1;
    }

    private static String folded(@Nullable String name) {
        return name == null ? "" : Fold.fold(name).strip();
    }
}
