@NullMarked
package thongsuot.database;

import org.jspecify.annotations.NullMarked;
