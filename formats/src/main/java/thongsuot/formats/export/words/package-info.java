/** What facts are called on screen and paper: places, times, roles, in the words an office would write. */
@NullMarked
package thongsuot.formats.export.words;

import org.jspecify.annotations.NullMarked;
