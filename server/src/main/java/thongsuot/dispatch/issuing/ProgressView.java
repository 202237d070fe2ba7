package thongsuot.dispatch.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import thongsuot.dispatch.Issue;

/**
 * The page of an issue: how far it has come.
 *
 * @param parts by branch of the tree, or by unit below the branch looked at
 * @param levels by level; empty below a branch
 * @param branch the branch looked at; null for all
 * @param further issues that recipients have made of it
 */
public record ProgressView(
        Issue issue,
        List<IssueList> lists,
        List<Progress.Part> parts,
        List<Progress.Part> levels,
        @Nullable UUID branch,
        String branchName,
        List<Reminders.Reminder> reminders,
        List<Issued.Row> further,
        boolean mayIssue,
        boolean mayEnter,
        LocalDate today) {

    public int size() {
        return sum(Progress.Part::size);
    }

    public int received() {
        return sum(Progress.Part::received);
    }

    public int refused() {
        return sum(Progress.Part::refused);
    }

    public int planned() {
        return sum(Progress.Part::planned);
    }

    public int waiting() {
        return sum(Progress.Part::waiting);
    }

    public int lateToReceive() {
        return sum(Progress.Part::lateToReceive);
    }

    public int lateToPlan() {
        return sum(Progress.Part::lateToPlan);
    }

    /** Whether own plans are asked for at all. */
    public boolean plansAsked() {
        return lists.stream().anyMatch(list -> list.planBy() != null);
    }

    public String path() {
        return "/dispatch/" + issue.id();
    }

    /** The recipients in some state, below the branch looked at. */
    public String units(String state) {
        return path() + "/units?state=" + state + (branch == null ? "" : "&branch=" + branch);
    }

    public String units(String state, Progress.Part part) {
        return path() + "/units?state=" + state + "&branch=" + part.key();
    }

    private int sum(ToIntFunction<Progress.Part> of) {
        return parts.stream().mapToInt(of).sum();
    }
}
