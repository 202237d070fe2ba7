/** Own plans: a unit's answer to a document, and what the plan makes of it, clause by clause. */
@NamedInterface("plans")
@NullMarked
package thongsuot.dispatch.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
