package thongsuot.formats.page;

import java.util.List;

/** What stands on one page: words and drawn lines, in no particular order. */
public record PageContent(int number, double width, double height, List<Word> words, List<Ruling> rulings) {
    public PageContent {
        words = List.copyOf(words);
        rulings = List.copyOf(rulings);
    }
}
