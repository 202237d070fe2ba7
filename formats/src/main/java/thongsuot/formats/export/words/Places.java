package thongsuot.formats.export.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An outline path in words: {@code II/3/-2} is "Mục II.3, gạch đầu dòng 2", {@code CII/Đ3/1/a} is "Điểm a khoản 1 Điều 3".
 */
public final class Places {
    private static final Pattern COUNTED = Pattern.compile("[-+|^@]\\d{1,9}");
    private static final Pattern NUMBERED = Pattern.compile("[IVXL]{1,8}|[A-Z]|\\d{1,4}(?:\\.\\d{1,4}){0,5}");

    private Places() {}

    public static String of(String path) {
        if (path.isEmpty()) {
            return "Phần mở đầu";
        }
        List<String> labels = List.of(path.split("/"));
        int article = firstArticle(labels);
        return capitalised(article < 0 ? downwards(labels) : upwards(labels, article));
    }

    /** Offices write the way down to a heading from the largest part to the smallest. */
    private static String downwards(List<String> labels) {
        List<String> parts = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (String label : labels) {
            if (NUMBERED.matcher(label).matches()) {
                // 3.1 under 3 says its parent already; 3 under II does not.
                if (!numbers.isEmpty() && label.startsWith(numbers.getLast() + ".")) {
                    numbers.removeLast();
                }
                numbers.add(label);
            } else {
                flush(numbers, parts);
                parts.add(part(label));
            }
        }
        flush(numbers, parts);
        return String.join(", ", parts);
    }

    private static void flush(List<String> numbers, List<String> parts) {
        if (!numbers.isEmpty()) {
            parts.add("mục " + String.join(".", numbers));
            numbers.clear();
        }
    }

    /** Articles are cited from the smallest part to the largest: điểm a khoản 1 Điều 3. */
    private static String upwards(List<String> labels, int article) {
        StringBuilder words = new StringBuilder();
        for (int i = labels.size() - 1; i > article; i--) {
            words.append(belowArticle(labels.get(i))).append(' ');
        }
        words.append(part(labels.get(article)));
        if (labels.getFirst().startsWith("@")) {
            words.append(", ").append(part(labels.getFirst()));
        }
        return words.toString();
    }

    private static String belowArticle(String label) {
        return NUMBERED.matcher(label).matches() ? "khoản " + label : part(label);
    }

    private static String part(String label) {
        if (COUNTED.matcher(label).matches()) {
            String number = label.substring(1);
            return switch (label.charAt(0)) {
                case '-' -> "gạch đầu dòng " + number;
                case '+' -> "dấu cộng " + number;
                case '|' -> "dòng " + number + " của bảng";
                case '^' -> "chú thích " + number;
                default -> "Phụ lục " + number;
            };
        }
        if (label.startsWith("Ph")) {
            return "Phần " + label.substring(2);
        }
        if (label.startsWith("Đ") && label.length() > 1) {
            return "Điều " + label.substring(1);
        }
        if (label.length() > 1 && label.startsWith("C")) {
            return "Chương " + label.substring(1);
        }
        if (label.length() > 1 && label.startsWith("M")) {
            return "Mục " + label.substring(1);
        }
        return "điểm " + label;
    }

    private static int firstArticle(List<String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).length() > 1 && labels.get(i).startsWith("Đ")) {
                return i;
            }
        }
        return -1;
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
