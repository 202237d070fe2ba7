package thongsuot.reader.lint;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;

/** A short name that stands in the text before the words that explain it. */
final class AliasBeforeItsDefinition implements Check {
    private static final Rule RULE = new Rule(
            "alias-before-definition",
            Severity.WARNING,
            "Tên gọi tắt dùng trước khi giải thích",
            "Nghị định 30/2020/NĐ-CP, Phụ lục II: viết tắt lần đầu kèm giải thích");

    /** Each definition costs a look over the text before it; no document explains this many names. */
    private static final int MOST = 200;

    private static final String ANCHOR = "sau đây gọi";
    // seen: "(sau đây gọi là Kế hoạch 03)" · "(sau đây gọi tắt là Chiến dịch)" · "(sau đây gọi chung là các xã)"
    private static final Pattern SHAPE =
            Fold.pattern("sau đây gọi (?:tắt |chung )?(?:là|bằng)[:\\s]{1,2}[“\"']?([^)“”\"'\\n;,]{2,60})");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(Reading reading, LocalDate today, Consumer<Remark> remarks) {
        String folded = Fold.fold(reading.text());
        int left = MOST;
        for (int at = folded.indexOf(ANCHOR);
                at >= 0 && left-- > 0;
                at = folded.indexOf(ANCHOR, at + ANCHOR.length())) {
            Matcher found = SHAPE.matcher(folded).region(at, Math.min(folded.length(), at + 120));
            if (found.lookingAt()) {
                String alias =
                        reading.text().substring(found.start(1), found.end(1)).strip();
                int used =
                        telling(alias) ? firstUse(reading, alias, reading.text().lastIndexOf('\n', at)) : -1;
                if (used >= 0) {
                    Span span = new Span(used, used + alias.length());
                    remarks.accept(RULE.at(
                            span,
                            Outline.of(reading).pathAt(used),
                            "“" + alias + "” được dùng trước chỗ giải thích (“sau đây gọi …”)."));
                }
            }
        }
    }

    /** "Kế hoạch" or "Ban" stands everywhere in its common meaning: only a name with a number, or initials, is surely the alias. */
    private static boolean telling(String alias) {
        return alias.chars().anyMatch(Character::isDigit)
                || (alias.length() > 2 && alias.equals(alias.toUpperCase(java.util.Locale.ROOT)));
    }

    /**
     * Below the header, since a title in capitals is no use of an alias, and above the paragraph that defines it: there the full name
     * stands, and often has the alias in it.
     */
    private static int firstUse(Reading reading, String alias, int before) {
        String text = reading.text();
        int from = Math.min(reading.header().span().end(), before);
        for (int at = text.indexOf(alias, from); at >= 0 && at < before; at = text.indexOf(alias, at + 1)) {
            boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (at + alias.length() >= text.length()
                            || !Character.isLetterOrDigit(text.charAt(at + alias.length())));
            if (whole) {
                return at;
            }
        }
        return -1;
    }
}
