package thongsuot.demo.province;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Names of places and people that belong to nobody: the same ones on each start. */
final class InventedNames {

    static final List<String> PROVINCES = List.of("Nguyên Giang", "Tây Lĩnh", "Hải Nhai");

    private static final List<String> DISTRICTS = List.of(
            "Khê Lĩnh",
            "Lam Nhai",
            "Ngân Đài",
            "Vân Mạch",
            "Thạch Uyên",
            "Trúc Đình",
            "Mai Vực",
            "Lệ Nham",
            "Hương Nhạn",
            "Bạch Khuê",
            "Cẩm Trà",
            "Diệp Kiều",
            "Hạc Sa",
            "Liễu Phố",
            "Nguyệt Châu",
            "Quỳnh Thượng",
            "Sương Lĩnh",
            "Thúy Nhai",
            "Tùng Đài",
            "Yên Mạch",
            "Lam Uyên",
            "Ngân Khuê");
    private static final List<String> FIRST = List.of(
            "Khê", "Lam", "Ngân", "Vân", "Thạch", "Trúc", "Mai", "Lệ", "Hương", "Bạch", "Cẩm", "Diệp", "Hạc", "Liễu",
            "Nguyệt", "Quỳnh", "Sương", "Thúy", "Tùng", "Yên");
    private static final List<String> SECOND = List.of(
            "Khuê", "Lĩnh", "Nhai", "Trà", "Uyên", "Vực", "Thượng", "Đài", "Nham", "Sa", "Mạch", "Châu", "Đình", "Kiều",
            "Nhạn", "Phố");
    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lý", "Đinh", "Hà");
    private static final List<String> MIDDLE = List.of(
            "Thục", "Khải", "Diệu", "Trường", "Nhật", "Hạnh", "Quế", "Tuyên", "Lan", "Chí", "Mộc", "Vĩ", "Thạch", "Ý");
    private static final List<String> GIVEN = List.of(
            "Khuê", "Miên", "Thao", "Duật", "Nhiên", "Uyển", "Bách", "Trạch", "Sương", "Kỳ", "Lãm", "Tường", "Viên",
            "Hoạch");

    private final List<String> communes = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private int nextCommune;
    private int nextPerson;

    InventedNames(Random random) {
        for (String first : FIRST) for (String second : SECOND) communes.add(first + " " + second);
        Collections.shuffle(communes, random);
        for (String family : FAMILY)
            for (String middle : MIDDLE) for (String given : GIVEN) people.add(family + " " + middle + " " + given);
        Collections.shuffle(people, random);
    }

    static String district(int number) {
        return DISTRICTS.get(number);
    }

    static int districts() {
        return DISTRICTS.size();
    }

    String commune() {
        return communes.get(nextCommune++);
    }

    String person() {
        return people.get(nextPerson++);
    }
}
