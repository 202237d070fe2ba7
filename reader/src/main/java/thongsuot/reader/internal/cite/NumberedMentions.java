package thongsuot.reader.internal.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.cite.DocumentNumber;
import thongsuot.reader.internal.symbol.SymbolTable;

/** Mentions with number and symbol: {@code Kế hoạch số 293-KH/TU, ngày 20/7/2023 của Ban Thường vụ Tỉnh ủy}. */
final class NumberedMentions {
    private static final String RULE = "NumberedMentions";
    private static final Pattern JOIN = Pattern.compile(" *[,;&]? *(?:và|hoặc)? *");
    private static final int LIST = 400;
    private static final int LONGEST_LIST = 20;

    private final String text;
    private final String folded;
    private final Consumer<Span> impossibleDates;
    private final List<Mention> found = new ArrayList<>();
    private @Nullable Naming naming;
    private int listStart;
    private int floor;

    private NumberedMentions(String text, String folded, Consumer<Span> impossibleDates) {
        this.text = text;
        this.folded = folded;
        this.impossibleDates = impossibleDates;
    }

    /** In the order of the text. */
    static List<Mention> find(String text, String folded, Consumer<Span> impossibleDates) {
        NumberedMentions mentions = new NumberedMentions(text, folded, impossibleDates);
        mentions.scan();
        return mentions.found;
    }

    private void scan() {
        int i = Letters.digitFrom(text, 0, text.length());
        while (i < text.length()) {
            NumberScanner.Found number = Edges.open(text, i) ? NumberScanner.at(text, i) : null;
            int end = number != null && take(number) ? floor : Edges.runEnd(text, i);
            i = Letters.digitFrom(text, end, text.length());
        }
    }

    private boolean take(NumberScanner.Found number) {
        OrdinalList list = OrdinalList.before(folded, number.start(), floor);
        Lead lead = Lead.before(folded, list.start(), floor);
        boolean joined = joined(lead);
        boolean led = lead.speaks() || joined;
        if (lead.refused() || !Plausible.is(number.number(), led) || Plausible.letterhead(text, lead, number)) {
            return false;
        }
        Naming name = name(lead, number.number());
        Attribution told = Attribution.after(text, folded, number.end());
        if (!name.said() && (lead.capital(text) && told.date() == null || !joined && unknown(lead, number.number()))) {
            return false;
        }
        list(joined, lead, told, number.number());
        if (told.impossible()) {
            impossibleDates.accept(new Span(number.start(), told.end()));
        }
        add(number, list, name, told);
        naming = name;
        floor = told.end();
        return true;
    }

    private void add(NumberScanner.Found number, OrdinalList list, Naming name, Attribution told) {
        Subject subject = name.issuer() == null ? Subject.before(text, folded, name.start(), floor) : null;
        LocalDate date = told.date() != null ? told.date() : name.date();
        String issuer = told.issuer() != null ? told.issuer() : name.issuer();
        if (subject != null) {
            date = date == null ? subject.date() : date;
            issuer = issuer == null ? subject.issuer() : issuer;
        }
        Mention mention = new Mention(
                number.number(),
                name.kind(),
                name.said(),
                date,
                issuer,
                name.start(),
                number.start(),
                told.end(),
                RULE);
        for (OrdinalList.Ordinal ordinal : list.ordinals()) {
            boolean first = mention.start() < number.start();
            found.add(mention.of(ordinal, first ? mention.start() : ordinal.start()));
            mention = mention.startingAt(number.start());
        }
        found.add(mention);
    }

    /** {@code thửa đất số 15-BT/KDC}: no word for a document, no letters of one, and not the form of a letter. */
    private static boolean unknown(Lead lead, DocumentNumber number) {
        return lead.noun() == null && !SymbolTable.isKind(number.head()) && SymbolTable.isOther(number);
    }

    /** Gives what is said at the end of a list to those before: {@code số 401-KH/TU và 402-KH/TU ngày … của Tỉnh ủy}. */
    private void list(boolean joined, Lead lead, Attribution told, DocumentNumber number) {
        listStart = Math.max(joined ? listStart : found.size(), found.size() - LONGEST_LIST);
        for (int i = listStart; i < found.size(); i++) {
            Mention before = found.get(i);
            boolean alike = before.number().office().equalsIgnoreCase(number.office())
                    && before.number().head().equalsIgnoreCase(number.head());
            if (alike && before.issuer() == null) {
                Mention issued = before.withIssuer(told.issuer());
                found.set(i, lead.noun() == null && before.date() == null ? issued.withDate(told.date()) : issued);
            }
        }
    }

    private Naming name(Lead lead, DocumentNumber number) {
        if (lead.noun() == null && lead.keyword()) {
            FarNoun far = FarNoun.before(text, folded, lead.start(), floor, number);
            if (far != null) {
                return Naming.far(far, number);
            }
        }
        boolean next = lead.noun() == null && continues(number, lead);
        return next && naming != null
                ? Naming.next(lead, naming, found.getLast().kind())
                : Naming.near(lead, number);
    }

    /** Whether a list goes on: {@code Kế hoạch số 12-KH/TU và 13-KH/TU}, {@code …: số 330/KH-UBND …; số 332/KH-UBND}. */
    private boolean continues(DocumentNumber number, Lead lead) {
        if (found.isEmpty() || !found.getLast().number().head().equalsIgnoreCase(number.head())) {
            return false;
        }
        int gap = lead.start() - floor;
        boolean near = lead.keyword() && gap < LIST && Letters.find(folded, "\n", floor, lead.start()) < 0;
        return near || joined(lead);
    }

    /** Whether only a mark or {@code và} stands between the mention before and this one. */
    private boolean joined(Lead lead) {
        int gap = lead.start() - floor;
        return !found.isEmpty()
                && gap > 0
                && gap < 12
                && JOIN.matcher(folded.substring(floor, lead.start())).matches();
    }
}
