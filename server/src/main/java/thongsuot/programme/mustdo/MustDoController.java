package thongsuot.programme.mustdo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import thongsuot.programme.Desk;
import thongsuot.programme.MustDoItem;
import thongsuot.programme.MustDoKind;
import thongsuot.programme.MustDoList;

/** The page that a working day begins with. */
@Controller
class MustDoController {

    private final MustDoList list;
    private final Desk desk;

    MustDoController(MustDoList list, Desk desk) {
        this.list = list;
        this.desk = desk;
    }

    @GetMapping("/must-do")
    String page(Model model) {
        desk.requireSight();
        List<MustDoItem> items = list.items(desk.today());
        Map<MustDoKind, List<MustDoItem>> groups = items.stream()
                .collect(Collectors.groupingBy(
                        MustDoItem::kind, () -> new EnumMap<>(MustDoKind.class), Collectors.toList()));
        model.addAttribute("groups", groups);
        model.addAttribute("full", items.size() >= MustDoList.MOST);
        model.addAttribute("today", desk.today());
        return "programme/mustDo";
    }
}
