/** The face: the shell around every page, its components, words in two languages, dates and numbers as people here write them. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"platform"})
@NullMarked
package thongsuot.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
