@NullMarked
package thongsuot.cli;

import org.jspecify.annotations.NullMarked;
