/** Documents: the register, their files, what was read in them and what people made of it, numbers. */
@ApplicationModule(allowedDependencies = {"platform", "web", "organisation", "organisation::names"})
@NullMarked
package thongsuot.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
