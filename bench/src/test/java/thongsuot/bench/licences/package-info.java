/** Tests of the list of libraries and their licences. */
@NullMarked
package thongsuot.bench.licences;

import org.jspecify.annotations.NullMarked;
