/** Units in several lines, dated: what stood above whom on any day, what changed by which decision, posts and who holds them. */
@ApplicationModule(allowedDependencies = {"platform", "web"})
@NullMarked
package thongsuot.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
