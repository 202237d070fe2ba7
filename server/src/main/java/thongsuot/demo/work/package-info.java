/** What became of the duties of the invented plan and of some meetings before it: work given, done, late, silent, carried over, told day by day. */
@NullMarked
package thongsuot.demo.work;

import org.jspecify.annotations.NullMarked;
