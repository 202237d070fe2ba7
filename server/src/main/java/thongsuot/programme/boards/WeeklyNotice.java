package thongsuot.programme.boards;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Papers;
import thongsuot.programme.Desk;

/** Writes the list of a week into a draft among the letters; there it is signed and gets its number. */
@Service
public class WeeklyNotice {

    private final Boards boards;
    private final Papers papers;
    private final Desk desk;

    WeeklyNotice(Boards boards, Papers papers, Desk desk) {
        this.boards = boards;
        this.papers = papers;
        this.desk = desk;
    }

    /** Whether who acts may write it for the unit of the list. */
    boolean mayWrite(Filter filter) {
        return papers.mayWrite(filter.at());
    }

    /**
     * @return the letter
     * @throws thongsuot.platform.RefusedException if who acts may not write papers of the unit
     */
    @Transactional
    public UUID begin(Filter filter, LocalDate today) {
        return papers.begin(filter.at(), WeeklyPaper.of(boards.weekly(filter, today), desk.name(filter.at()), today));
    }
}
