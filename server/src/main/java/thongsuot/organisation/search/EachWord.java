package thongsuot.organisation.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thongsuot.web.Plain;

/** Words asked for as a condition: each must stand somewhere in the text. One condition a word, because an index serves each. */
record EachWord(List<String> words) {

    private static final int MOST = 8;

    static EachWord of(String asked) {
        return new EachWord(Arrays.stream(Plain.of(asked).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    /** @param text an expression of SQL, plain already */
    String condition(String text) {
        return words.isEmpty()
                ? "false"
                : IntStream.range(0, words.size())
                        .mapToObj(i -> text + " like :word" + i)
                        .collect(Collectors.joining(" and "));
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) parameters.put("word" + i, "%" + escaped(words.get(i)) + "%");
        parameters.put("whole", String.join(" ", words));
        parameters.put("beginning", escaped(String.join(" ", words)) + "%");
        return parameters;
    }

    /** What LIKE takes for more than a letter. */
    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
