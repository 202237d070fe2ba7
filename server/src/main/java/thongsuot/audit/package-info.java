/** The trail: who did what, for which post, when, from which request, and what stood there before and after. */
@ApplicationModule(allowedDependencies = {"platform", "web"})
@NullMarked
package thongsuot.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
