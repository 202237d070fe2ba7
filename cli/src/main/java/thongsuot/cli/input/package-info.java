/** What a call names, as documents: files, folders, standard input. */
@NullMarked
package thongsuot.cli.input;

import org.jspecify.annotations.NullMarked;
