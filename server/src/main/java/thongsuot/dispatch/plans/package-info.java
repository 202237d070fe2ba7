/** Own plans: a unit's answer to a document, and what the plan makes of it, clause by clause. */
@NullMarked
package thongsuot.dispatch.plans;

import org.jspecify.annotations.NullMarked;
