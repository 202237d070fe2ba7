package thongsuot.bench.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through the organisation, following what the pages offer. */
final class LookingAround implements Tour {

    private static final Pattern UNIT = Pattern.compile("href=\"(/units/[0-9a-f-]{36})[\"?]");
    private static final List<String> WORDS = List.of(
            "dang uy xa",
            "chi bộ",
            "ủy ban nhân dân",
            "van phong",
            "trường tiểu học",
            "ban tuyen giao",
            "phuong",
            "hội");

    private final Random random;
    private final List<String> units = new ArrayList<>();

    LookingAround(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public void act(Visitor visitor) throws InterruptedException {
        int dice = random.nextInt(100);
        if (dice < 25) remember(visitor.get("tree", "/units"));
        else if (dice < 45) remember(visitor.get("table", "/units/table"));
        else if (dice < 75 && !units.isEmpty()) remember(visitor.get("unit", units.get(random.nextInt(units.size()))));
        else if (dice < 90) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            remember(visitor.get("search", "/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8)));
        } else visitor.get("home", "/");
    }

    private void remember(String page) {
        Matcher found = UNIT.matcher(page);
        while (found.find() && units.size() < 500) units.add(found.group(1));
    }
}
