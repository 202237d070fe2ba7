/**
 * Time: which days are worked, terms of bodies, reporting calendars, and due days that show how they were worked out. The rules are values without a
 * database ({@link thongsuot.calendar.Reckoning}); {@link thongsuot.calendar.Calendars} gives them the years that the installation knows.
 */
@ApplicationModule(allowedDependencies = {"platform", "web", "organisation"})
@NullMarked
package thongsuot.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
