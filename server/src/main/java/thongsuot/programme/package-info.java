/**
 * The programme of work: what the documents ask becomes work that is done and seen to be done.
 *
 * <ul>
 *   <li>{@link thongsuot.programme.Obligation}: what is asked, by when, with the words it was read from. {@code assigning.Assigning} issues them.
 *   <li>{@link thongsuot.programme.Mandate}: of whom, one row for a unit or a whole frozen list; one leads.
 *   <li>{@link thongsuot.programme.Work}: the work of one unit, found by its {@link thongsuot.programme.WorkKey}. Its state is a
 *       {@link thongsuot.programme.model.Assignment}, whose methods are the moves open to it; a unit that has not acted has no row and stands at
 *       {@code Issued}. {@code doing.Works} finds it, {@code doing.Doing} makes the moves of the unit, {@code doing.Deciding} those of who asked.
 *   <li>{@code counting.Standings}: how many are done, late, silent, due soon below a unit, from counters kept with each act.
 * </ul>
 *
 * Every act is published as a {@link thongsuot.programme.AssignmentActed} in its own transaction.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "web",
            "calendar",
            "organisation",
            "organisation::audience",
            "organisation::names",
            "documents",
            "dispatch"
        })
@NullMarked
package thongsuot.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
