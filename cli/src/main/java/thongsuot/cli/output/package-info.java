/** Where results go and in which form: standard output, one file, a folder of files. */
@NullMarked
package thongsuot.cli.output;

import org.jspecify.annotations.NullMarked;
