/** The Vietnamese lunar calendar: new moons and the sun's course seen from the meridian of UTC+7. */
@NullMarked
package thongsuot.calendar.lunar;

import org.jspecify.annotations.NullMarked;
