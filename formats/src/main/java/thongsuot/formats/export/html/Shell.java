package thongsuot.formats.export.html;

import java.io.IOException;
import java.util.List;

/** The frame of every page: head, policy, styles, script. */
public final class Shell {
    private Shell() {}

    /** What stands between {@code <body>} and its end. */
    @FunctionalInterface
    public interface Body {
        void write(Html html) throws IOException;
    }

    public static void write(Html html, String title, List<Asset> assets, Body body) throws IOException {
        html.doctype().open("html", "lang", "vi").line().open("head").line();
        html.single("meta", "charset", "utf-8").line();
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", policy(assets))
                .line();
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.single("meta", "name", "color-scheme", "content", "light dark").line();
        html.single("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", title).line();
        for (Asset asset : assets) {
            if (asset.tag().equals("style")) {
                html.inline(asset);
            }
        }
        html.close("head").line().open("body").line();
        body.write(html);
        for (Asset asset : assets) {
            if (asset.tag().equals("script")) {
                html.inline(asset);
            }
        }
        html.close("body").line().close("html").line();
    }

    /** Nothing is fetched, and no script or style runs but ours, whatever a document smuggles in. */
    private static String policy(List<Asset> assets) {
        StringBuilder policy = new StringBuilder("default-src 'none'; base-uri 'none'; form-action 'none'");
        for (String tag : List.of("style", "script")) {
            policy.append("; ").append(tag).append("-src");
            List<Asset> ours =
                    assets.stream().filter(asset -> asset.tag().equals(tag)).toList();
            ours.forEach(asset -> policy.append(' ').append(asset.hash()));
            if (ours.isEmpty()) {
                policy.append(" 'none'");
            }
        }
        return policy.toString();
    }
}
