/** What one person has to do now for the post acted for: the page, the number on the bar, the list that reminders are made of. */
@NullMarked
package thongsuot.programme.mustdo;

import org.jspecify.annotations.NullMarked;
