package thongsuot.programme.assigning;

import java.util.List;
import thongsuot.documents.Duty;
import thongsuot.programme.FirstDue;
import thongsuot.programme.Role;
import thongsuot.web.Choice;

/**
 * A duty of a document as the form "Giao việc" shows it.
 *
 * @param given whether this unit has made a duty of it already
 * @param leads who may be meant to lead, likeliest first
 * @param sure whether the first of them stands out
 * @param cooperating who may be meant to cooperate
 * @param advising who may be meant to advise
 */
public record DutyRow(
        Duty duty,
        FirstDue due,
        boolean given,
        List<Choice> leads,
        boolean sure,
        List<Choice> cooperating,
        boolean cooperatingSure,
        List<Choice> advising,
        boolean advisingSure) {

    public String id() {
        return duty.fact().toString();
    }

    /** What is ticked to begin with: only where it is plain who is meant. */
    List<String> proposed(Role role) {
        List<Choice> choices = role == Role.COOPERATE ? cooperating : advising;
        boolean plain = role == Role.COOPERATE ? cooperatingSure : advisingSure;
        return plain ? choices.stream().limit(1).map(Choice::value).toList() : List.of();
    }
}
