package thongsuot.demo.flow;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;

/** Pictures of the flow as a window shows it, for people; `./thongsuot pictures` keeps those that the README shows. */
final class Shots {

    private static final Path FOLDER = Path.of(System.getProperty("thongsuot.pictures", "target/pictures/flow"));

    private Shots() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(82));
    }
}
