/** A reading for the terminal: what a clerk wants to know first, in lines that fit. */
@NullMarked
package thongsuot.cli.text;

import org.jspecify.annotations.NullMarked;
