package thongsuot.bench.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day's work: what must be done, the own list, one work, one step on with it; now and then the board. */
final class Working implements Tour {

    private static final Pattern WORK =
            Pattern.compile("href=\"(/works/[0-9a-f-]{36}/[0-9a-f-]{36}(?:\\?on=[0-9-]+)?)\"");
    private static final Pattern FORM =
            Pattern.compile("(?s)<form method=\"post\" action=\"(/works/[^\"]*)\".*?</form>");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern ACT = Pattern.compile("/(accept|note|report|confirm)(?:\\?|$)");
    private static final List<String> LISTS = List.of("/works?part=NEW", "/works?part=DOING", "/works?part=CLOSED");

    private final Random random;
    private final List<String> works = new ArrayList<>();

    Working(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public void act(Visitor visitor) throws InterruptedException {
        int dice = random.nextInt(100);
        if (dice < 30 || works.isEmpty()) remember(visitor.get("must-do", "/must-do"));
        else if (dice < 45) remember(visitor.get("own works", LISTS.get(random.nextInt(LISTS.size()))));
        else if (dice < 65) visitor.get("one work", one());
        else if (dice < 82) step(visitor, visitor.get("one work", one()));
        else if (dice < 87) visitor.get("board", "/programme/board");
        else if (dice < 89) visitor.get("duties in time", "/programme/board/gantt");
        else if (dice < 90) visitor.get("states over weeks", "/programme/board/flow");
        else if (dice < 93) visitor.get("what was given", "/obligations");
        else if (dice < 97) visitor.get("reminders", "/reminders");
        else visitor.get("home", "/");
    }

    private String one() {
        return works.get(random.nextInt(works.size()));
    }

    /** The first act that the page offers: a confirmation before a report, a report before a note. */
    private void step(Visitor visitor, String page) throws InterruptedException {
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            Matcher act = ACT.matcher(form.group(1));
            if (!act.find()) continue;
            Map<String, String> fields = new HashMap<>();
            Matcher hidden = HIDDEN.matcher(form.group());
            while (hidden.find()) fields.put(hidden.group(1), hidden.group(2));
            fields.put("note", "đã làm được một nửa");
            fields.put("result", "đã làm xong, có biên bản kèm theo");
            visitor.post(act.group(1), form.group(1), fields);
            return;
        }
    }

    private void remember(String page) {
        Matcher found = WORK.matcher(page);
        while (found.find() && works.size() < 500) works.add(found.group(1));
    }
}
