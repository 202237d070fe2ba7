@NullMarked
package thongsuot.cli.text;

import org.jspecify.annotations.NullMarked;
