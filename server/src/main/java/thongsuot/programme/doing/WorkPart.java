package thongsuot.programme.doing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.programme.Work;

/** Something that the page of a work shows beside its state: a bean for each. Called within a transaction of who looks. */
public interface WorkPart {

    /** What its template takes, by name. */
    Map<String, ? extends @Nullable Object> model(Work work);

    /** What it adds to the one history. */
    default List<Works.Done> history(Work work) {
        return List.of();
    }
}
