package thongsuot.programme.mustdo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.programme.MustDoItem;
import thongsuot.programme.MustDoList;
import thongsuot.programme.MustDoSource;

/** Everything that waits, from the works themselves and from whoever adds to them. */
@Service
@Transactional(readOnly = true)
class WholeList implements MustDoList {

    private static final Comparator<MustDoItem> ORDER = Comparator.comparing(MustDoItem::kind)
            .thenComparing(MustDoItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MustDoItem::since, Comparator.nullsLast(Comparator.naturalOrder()));

    private final MustDoRows rows;
    private final ObjectProvider<MustDoSource> others;

    WholeList(MustDoRows rows, ObjectProvider<MustDoSource> others) {
        this.rows = rows;
        this.others = others;
    }

    @Override
    public List<MustDoItem> items(LocalDate today) {
        List<MustDoItem> all = new ArrayList<>(rows.own(today, MOST));
        all.addAll(rows.waiting(MOST));
        all.addAll(rows.longer(MOST));
        all.addAll(rows.asked(MOST));
        others.orderedStream().forEach(each -> all.addAll(each.items(today, MOST)));
        return all.stream().sorted(ORDER).limit(MOST).toList();
    }

    @Override
    public int count(LocalDate today) {
        return rows.count(
                today, others.orderedStream().map(MustDoSource::counting).toList());
    }
}
