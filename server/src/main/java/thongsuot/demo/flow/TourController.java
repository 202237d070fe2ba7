package thongsuot.demo.flow;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads along the way of the invented plan, from the file to the letter, and of the work that came of it: who comes needs no telling where to look. */
@Controller
@ConditionalOnProperty("thongsuot.demo")
class TourController {

    private final Tour tour;
    private final WorkTour work;

    TourController(Tour tour, WorkTour work) {
        this.tour = tour;
        this.work = work;
    }

    @GetMapping("/tour")
    String stops(Model model) {
        model.addAttribute("stops", tour.stops());
        model.addAttribute("work", work.stops());
        return "demo/tour";
    }
}
