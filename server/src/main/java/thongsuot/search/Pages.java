package thongsuot.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import thongsuot.web.Menu;
import thongsuot.web.Plain;
import thongsuot.web.SearchHit;
import thongsuot.web.SearchSource;

/** The pages of the menu, by their names. */
@Component
class Pages implements SearchSource {

    private final Menu menu;
    private final MessageSource messages;

    Pages(Menu menu, MessageSource messages) {
        this.menu = menu;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "page";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<SearchHit> find(String words, int limit) {
        return Stream.concat(
                        menu.open().stream().map(entry -> hit(entry.key(), entry.path(), entry.icon())),
                        menu.own().stream().map(entry -> hit(entry.key(), entry.path(), entry.icon())))
                .filter(hit -> Plain.matches(hit.title(), words))
                .limit(limit)
                .toList();
    }

    private SearchHit hit(String key, String path, String icon) {
        return new SearchHit("", messages.getMessage(key, null, LocaleContextHolder.getLocale()), "", path, icon);
    }
}
