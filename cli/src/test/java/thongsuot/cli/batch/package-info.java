@NullMarked
package thongsuot.cli.batch;

import org.jspecify.annotations.NullMarked;
