package thongsuot.programme.showing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.platform.Acting;
import thongsuot.programme.Work;
import thongsuot.programme.doing.WorkPart;
import thongsuot.programme.doing.Works;
import thongsuot.web.Choice;

/** What is shown and what is said, on the page of a work and in its history. */
@Component
@Transactional(readOnly = true)
class ShowingPart implements WorkPart {

    private final EvidenceTables evidence;
    private final CommentTables comments;
    private final Commenting commenting;

    ShowingPart(EvidenceTables evidence, CommentTables comments, Commenting commenting) {
        this.evidence = evidence;
        this.comments = comments;
        this.commenting = commenting;
    }

    @Override
    public Map<String, ? extends @Nullable Object> model(Work work) {
        boolean may = commenting.may(work);
        UUID post = Acting.required().post();
        return Map.of(
                "evidence",
                work.id() == null ? List.of() : evidence.of(work.id()),
                "account",
                Acting.required().account(),
                "mayComment",
                may,
                "partners",
                may ? partners(work) : List.of(),
                "asked",
                post != null && comments.asked(work.key(), post));
    }

    private List<Choice> partners(Work work) {
        return commenting.partners(work).entrySet().stream()
                .map(each -> new Choice(each.getKey().toString(), each.getValue()))
                .toList();
    }

    @Override
    public List<Works.Done> history(Work work) {
        return comments.of(work.key()).stream()
                .map(each -> new Works.Done(
                        "COMMENTED",
                        each.to().isEmpty() ? each.words() : each.words() + " → " + each.to(),
                        each.name(),
                        each.postTitle(),
                        each.at()))
                .toList();
    }
}
