/** The words of the command itself, in both languages. What a reading says stays in the language of the document. */
@NullMarked
package thongsuot.cli.words;

import org.jspecify.annotations.NullMarked;
