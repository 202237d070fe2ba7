package thongsuot.identity.rights;

import jakarta.servlet.http.HttpSession;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.web.BadInputException;
import thongsuot.web.LocalPath;
import thongsuot.web.PostSwitch;

/** The switch in the bar: which of one's posts the next pages are for. It holds for the session. */
@Controller
class ActingController implements PostSwitch {

    /** Where the session keeps the choice. */
    static final String CHOSEN = Door.POST;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Standings standings;
    private final MessageSource messages;

    ActingController(Standings standings, MessageSource messages) {
        this.standings = standings;
        this.messages = messages;
    }

    @PostMapping("/acting")
    String choose(
            @RequestParam String post, @RequestParam(required = false) @Nullable String back, HttpSession session) {
        boolean may = standings
                .of(Acting.required().account())
                .filter(standing ->
                        standing.posts().stream().anyMatch(each -> each.value().equals(post)))
                .isPresent();
        if (!may) throw new BadInputException("post", post);
        session.setAttribute(CHOSEN, post);
        return "redirect:" + LocalPath.orHome(back);
    }

    @Override
    public List<Choice> choices(Actor actor) {
        return standings.of(actor.account()).stream()
                .flatMap(standing -> standing.posts().stream())
                .map(each -> new Choice(
                        each.value(),
                        each.title(),
                        each.unitName(),
                        each.lastDay() == null
                                ? ""
                                : messages.getMessage(
                                        "acting.byAuthority",
                                        new Object[] {each.behalfName(), DAY.format(each.lastDay())},
                                        LocaleContextHolder.getLocale()),
                        each.post().equals(actor.post())
                                && java.util.Objects.equals(each.behalfOf(), actor.behalfOf())))
                .toList();
    }

    @Override
    public String action() {
        return "/acting";
    }
}
