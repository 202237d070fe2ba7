package thongsuot.web.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import thongsuot.web.Choice;
import thongsuot.web.Difference;
import thongsuot.web.Figure;
import thongsuot.web.Link;
import thongsuot.web.TimelineEntry;
import thongsuot.web.TreeNode;

/** What the page of components shows, for its template. */
public final class Gallery {

    private Gallery() {}

    /** The names of all icons, as the file has them. */
    public static List<String> icons() {
        try (InputStream in = Gallery.class.getResourceAsStream("/static/icons.svg")) {
            if (in == null) return List.of();
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("symbol id=\"([^\"]+)\"")
                    .matcher(file)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Figure> figures() {
        return Samples.figures();
    }

    public static List<TimelineEntry> timeline() {
        return Samples.timeline();
    }

    public static List<TreeNode> tree() {
        return Samples.tree();
    }

    public static List<Link> tabs() {
        return Samples.tabs();
    }

    public static List<Difference> differences() {
        return Samples.DIFFERENCES;
    }

    public static List<Choice> levels() {
        return Samples.LEVELS;
    }

    public static List<Choice> lines() {
        return Samples.LINES;
    }

    public static List<Choice> ways() {
        return Samples.WAYS;
    }

    public static List<Choice> kinds() {
        return Samples.KINDS;
    }
}
