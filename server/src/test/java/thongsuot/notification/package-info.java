@NullMarked
package thongsuot.notification;

import org.jspecify.annotations.NullMarked;
