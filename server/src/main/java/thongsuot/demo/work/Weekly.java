package thongsuot.demo.work;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import thongsuot.documents.AssignmentLetters;
import thongsuot.organisation.Line;
import thongsuot.programme.boards.Filter;
import thongsuot.programme.boards.WeeklyNotice;

/** The list of the week as the office issued it yesterday. */
@Component
class Weekly {

    private final WeeklyNotice notice;
    private final AssignmentLetters letters;

    Weekly(WeeklyNotice notice, AssignmentLetters letters) {
        this.notice = notice;
        this.letters = letters;
    }

    void tell(Scene scene) {
        LocalDate day = scene.daysAgo(1);
        Filter all = new Filter(scene.committee(), Line.PARTY, null, null, null, null, null, null, null);
        scene.chronicle().on(day, 17, Scene.OFFICE, () -> {
            UUID letter = notice.begin(all, day);
            letters.issue(letter);
        });
    }
}
