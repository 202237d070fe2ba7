package thongsuot.programme.extending;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import thongsuot.programme.Desk;

/** The slippage report: the first due day of every work that got more time beside the day that stands, how often, by whom. */
@Controller
class SlipController {

    private static final int SHOWN = 200;
    private static final int EXPORTED = 50_000;

    private final Extensions rows;
    private final Desk desk;

    SlipController(Extensions rows, Desk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    @GetMapping("/extensions/slippage")
    String page(Model model) {
        desk.requireSight();
        model.addAttribute("slips", rows.slips(SHOWN));
        return "programme/slippage";
    }

    @GetMapping("/extensions/slippage.xlsx")
    void file(Locale locale, HttpServletResponse response) throws IOException {
        desk.requireSight();
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("lui-han.xlsx").build().toString());
        SlipFile.write(rows.slips(EXPORTED), desk.words(locale), response.getOutputStream());
    }
}
