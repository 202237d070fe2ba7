package thongsuot.demo.flow;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads along the way of the invented plan, from the file to the letter: who comes needs no telling where to look. */
@Controller
@ConditionalOnProperty("thongsuot.demo")
class TourController {

    private final Tour tour;

    TourController(Tour tour) {
        this.tour = tour;
    }

    @GetMapping("/tour")
    String stops(Model model) {
        model.addAttribute("stops", tour.stops());
        return "demo/tour";
    }
}
