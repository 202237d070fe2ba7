package thongsuot.demo.flow;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.Set;

/** Pictures of the flow as a window shows it, for people. {@code ./thongsuot pictures} keeps those that the README shows. */
final class Shots {

    private static final Set<String> KEPT = Set.of(
            "1-ra-soat",
            "2-phat-hanh",
            "3-tiep-nhan",
            "4-tien-do",
            "5-doi-chieu",
            "6-ban-do",
            "7-cong-van",
            "8-giao-viec",
            "9-viec-can-lam",
            "10-minh-chung",
            "11-theo-doi",
            "12-theo-thang");

    /** In bytes: whoever opens the README loads them all. */
    private static final int LARGEST = 148_000;

    private Shots() {}

    static void take(Page page, String name) {
        String kept = System.getProperty("thongsuot.pictures");
        Path folder = kept != null && KEPT.contains(name) ? Path.of(kept) : Path.of("target", "pictures", "flow");
        for (int quality = 82; quality > 30; quality -= 6) {
            byte[] picture = page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(name + ".jpg"))
                    .setType(ScreenshotType.JPEG)
                    .setQuality(quality));
            if (picture.length <= LARGEST) return;
        }
        throw new AssertionError(name + " is too large a picture for the README");
    }
}
