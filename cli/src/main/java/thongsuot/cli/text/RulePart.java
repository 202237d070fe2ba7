package thongsuot.cli.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import thongsuot.reader.Fact;

/** The rules that made the facts above: how often, what each does, where it stands in the grammar. */
final class RulePart {
    private final Page page;

    RulePart(Page page) {
        this.page = page;
    }

    void write(List<Fact> facts) throws IOException {
        Map<String, Integer> uses = new TreeMap<>();
        facts.forEach(fact -> uses.merge(fact.rule(), 1, Integer::sum));
        page.heading("QUY TẮC ĐÃ DÙNG", uses.isEmpty() ? "" : uses.size() + " quy tắc");
        if (uses.isEmpty()) {
            page.nothing("Không có dữ kiện nào, nên không có quy tắc nào.");
            return;
        }
        RuleBook book = RuleBook.standard();
        for (Map.Entry<String, Integer> use : uses.entrySet()) {
            page.line(2, page.ink().bold(use.getKey()) + " – " + use.getValue() + " lần");
            RuleBook.Entry entry = book.entry(use.getKey());
            if (entry == null) {
                page.words(4, "Chưa được ghi trong docs/grammar.md.");
            } else {
                page.words(4, entry.sentence());
                page.words(4, "docs/grammar.md, mục " + entry.section());
            }
        }
    }
}
