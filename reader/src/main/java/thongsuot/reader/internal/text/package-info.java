/** The normalised text, and what every rule needs to look at it. */
@NullMarked
package thongsuot.reader.internal.text;

import org.jspecify.annotations.NullMarked;
