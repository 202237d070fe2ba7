@NullMarked
package thongsuot.cli.screen;

import org.jspecify.annotations.NullMarked;
