package thongsuot.documents.review;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import thongsuot.documents.Office;
import thongsuot.documents.Specimens;
import thongsuot.testing.Browser;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/**
 * How much of five minutes the program itself takes when a plan of fifteen pages is checked by keys alone: {@code bench/run review}. What is
 * left is for the person who reads. Three times: each fact by a key of its own; clause by clause; the doubtful
 * ones by themselves and the others group by group.
 */
final class ReviewSpeed {

    private static final int FIVE_MINUTES = 300_000;
    private static final int PAGES = 15;
    /** Of A4 in letters of 14 points, as offices print. */
    private static final int LETTERS_OF_A_PAGE = 2_000;

    private static final List<String> WHO = List.of(
            "Văn phòng Đảng ủy",
            "Ban Xây dựng Đảng",
            "Ủy ban kiểm tra Đảng ủy",
            "Ủy ban nhân dân xã",
            "Đoàn Thanh niên xã",
            "Hội Nông dân xã",
            "Hội Liên hiệp Phụ nữ xã",
            "Công an xã",
            "Trung tâm Phục vụ hành chính công xã");
    private static final List<String> WHAT = List.of(
            "rà soát các hộ sống ven suối cần di dời trước mùa lũ",
            "lập danh sách các ngầm tràn cần cắm biển cảnh báo",
            "tổ chức tập huấn kỹ năng sơ cứu cho lực lượng xung kích của các thôn",
            "kiểm tra việc dự trữ lương thực, thuốc men tại các điểm sơ tán",
            "tuyên truyền trên hệ thống loa của thôn vào giờ ăn tối",
            "sửa chữa nhà văn hóa thôn làm nơi sơ tán",
            "nạo vét các cống thoát nước dọc đường liên thôn");
    private static final List<String> WHEN = List.of(
            "hoàn thành trước ngày 15/4/2026",
            "xong trong quý II/2026",
            "hoàn thành trước ngày 30/6/2026",
            "báo cáo kết quả trước ngày 20 hằng tháng",
            "thực hiện thường xuyên");

    private ReviewSpeed() {}

    public static void main(String[] args) {
        try (RunningServer server = RunningServer.start(Map.of());
                Browser browser = Browser.open()) {
            Office office = Office.of(server, "Đảng ủy xã Suối Mây", "so.suoimay");
            try (Visit visit = browser.visit(server).signIn(office.clerk())) {
                // The first run pays for what is loaded then.
                warmUp(visit);
                review(visit, 81, "each fact", keys -> keys.throughOpen("Enter"));
                review(visit, 82, "clause by clause", keys -> keys.throughOpen("s"));
                review(visit, 83, "doubtful ones, then groups", keys -> {
                    keys.go("f");
                    keys.throughOpen("Enter");
                    keys.go("f");
                    keys.throughGroups();
                });
            }
        }
        System.exit(0);
    }

    private static void warmUp(Visit visit) {
        open(visit, 80, Specimens.plan("ĐẢNG ỦY XÃ SUỐI MÂY", 80));
        new Keys(visit.page()).throughOpen("Enter");
    }

    private static void review(Visit visit, int number, String how, Consumer<Keys> way) {
        String plan = plan(number);
        open(visit, number, plan);
        Page page = visit.page();
        int facts = page.locator("li.fact").count();
        Keys keys = new Keys(page);
        way.accept(keys);
        int left = page.locator("li.fact.open").count();
        if (left > 0) throw new IllegalStateException(left + " facts are still open");
        keys.report("%s: %,d letters, %d pages, %d facts"
                .formatted(how, plan.length(), plan.length() / LETTERS_OF_A_PAGE, facts));
    }

    /** Someone at the keys, with a watch. */
    private static final class Keys {
        private final Page page;
        private final List<Double> seen = new ArrayList<>();
        private final List<Double> server = new ArrayList<>();

        private Keys(Page page) {
            this.page = page;
        }

        void throughOpen(String key) {
            while (page.locator("li.fact.open").count() > 0) decide(key);
        }

        void throughGroups() {
            while (page.locator("li.fact.open").count() > 0) {
                if (page.locator("li.fact.open.at").count() == 0) press("Enter");
                else decide("g");
            }
        }

        /** A key that asks the server and is done when the page shows what came of it. */
        private void decide(String key) {
            int open = page.locator("li.fact.open").count();
            long start = System.nanoTime();
            Response answer = page.waitForResponse(
                    each -> each.request().method().equals("POST"),
                    () -> page.keyboard().press(key));
            page.waitForFunction("open => document.querySelectorAll('li.fact.open').length < open", open);
            seen.add((System.nanoTime() - start) / 1e6);
            answer.finished();
            server.add(answer.request().timing().responseEnd - answer.request().timing().requestStart);
        }

        private void press(String key) {
            long start = System.nanoTime();
            page.keyboard().press(key);
            seen.add((System.nanoTime() - start) / 1e6);
        }

        void go(String key) {
            long start = System.nanoTime();
            String here = page.url();
            page.keyboard().press(key);
            page.waitForURL(address -> !address.equals(here));
            seen.add((System.nanoTime() - start) / 1e6);
        }

        void report(String what) {
            double waited = seen.stream().mapToDouble(Double::doubleValue).sum();
            System.out.printf(
                    "%s: %d keys; %.0f ms a key at the server at 95 of 100, %.0f ms until the page shows it;"
                            + " %.1f s of waiting in all; of five minutes %.1f s a key are left for reading%n",
                    what,
                    seen.size(),
                    p95(server),
                    p95(seen),
                    waited / 1e3,
                    (FIVE_MINUTES - waited) / 1e3 / seen.size());
        }

        private static double p95(List<Double> times) {
            List<Double> sorted = new ArrayList<>(times);
            Collections.sort(sorted);
            return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
        }
    }

    private static void open(Visit visit, int number, String plan) {
        String name = "kế hoạch " + number + ".txt";
        visit.open("/documents/upload");
        visit.page().locator("#files").setInputFiles(new FilePayload(name, "text/plain", Specimens.bytes(plan)));
        visit.page().locator("#upload button.btn-primary").click();
        Locator made = visit.page()
                .locator("#intake li", new Page.LocatorOptions().setHasText(name))
                .first()
                .locator("a.btn")
                .first();
        made.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        long start = System.nanoTime();
        visit.open(made.getAttribute("href") + "/review");
        System.out.printf("%-50s %,8d ms%n", "opening the review", (System.nanoTime() - start) / 1_000_000);
    }

    /** Fifteen pages of duties, as dense as such plans are. */
    static String plan(int number) {
        StringBuilder tasks = new StringBuilder();
        for (int i = 0; tasks.length() < PAGES * LETTERS_OF_A_PAGE; i++) {
            if (i % 12 == 0)
                tasks.append("\n")
                        .append(roman(i / 12 + 2))
                        .append(". NHÓM NHIỆM VỤ THỨ ")
                        .append(i / 12 + 1)
                        .append("\n");
            tasks.append(i % 12 + 1)
                    .append(". ")
                    .append(WHO.get(i % WHO.size()))
                    .append(" chủ trì, phối hợp với ")
                    .append(WHO.get((i * 5 + 2) % WHO.size()))
                    .append(" ")
                    .append(WHAT.get(i % WHAT.size()))
                    .append("; ")
                    .append(WHEN.get(i % WHEN.size()))
                    .append(
                            ". Việc này căn cứ tình hình của từng thôn, làm từ nơi khó đến nơi dễ, không để sót hộ già yếu, neo đơn")
                    .append(
                            "; cách làm do đơn vị chủ trì bàn với trưởng thôn, công khai tại nhà văn hóa thôn để nhân dân biết và cùng làm.\n");
        }
        return Specimens.plan("ĐẢNG ỦY XÃ SUỐI MÂY", number)
                .replace("\nIII. TỔ CHỨC THỰC HIỆN", tasks + "\n" + roman(20) + ". TỔ CHỨC THỰC HIỆN");
    }

    private static String roman(int n) {
        return List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
                .get(n % 10 == 0 ? 9 : n % 10 - 1)
                .transform(ones -> (n > 10 ? "X" : "") + ones);
    }
}
