/** Where the command writes: standard output and error, width, colour, words wrapped to lines. */
@NullMarked
package thongsuot.cli.screen;

import org.jspecify.annotations.NullMarked;
