package thongsuot.web;

import java.util.List;
import thongsuot.platform.Actor;

/** Who knows which posts a person may act for; the bar shows them. One bean, in the module that keeps posts. */
public interface PostSwitch {

    /**
     * @param value what the form sends as {@code post}
     * @param title "Chánh Văn phòng"
     * @param unit the unit's name
     * @param note such as "được ủy quyền đến 30/11/2025"; empty for one's own post
     * @param current whether it is the one acted for now
     */
    record Choice(String value, String title, String unit, String note, boolean current) {}

    /** All posts of that person today, the one acted for among them. */
    List<Choice> choices(Actor actor);

    /** Where the form is posted to, with {@code post} and {@code back}. */
    String action();
}
