/**
 * What a careful chief of office would send a document back for. Looks only at a {@link thongsuot.reader.Reading}; about form and
 * work, never about what a document thinks.
 */
@NullMarked
package thongsuot.reader.lint;

import org.jspecify.annotations.NullMarked;
