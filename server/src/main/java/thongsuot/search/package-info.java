/** Search over everything that modules offer to it: one field, any page, with or without tone marks. */
@ApplicationModule(allowedDependencies = {"platform", "web"})
@NullMarked
package thongsuot.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
