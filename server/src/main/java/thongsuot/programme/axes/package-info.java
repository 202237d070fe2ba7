/** "Nhóm nhiệm vụ": the axes along which a unit lays out what it asks of others, a dated list of its own. */
@NullMarked
package thongsuot.programme.axes;

import org.jspecify.annotations.NullMarked;
