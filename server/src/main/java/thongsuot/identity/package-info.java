/** Accounts, sign-in, acting for a post, and the one place that decides rights. */
@ApplicationModule(allowedDependencies = {"platform", "web", "organisation"})
@NullMarked
package thongsuot.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
