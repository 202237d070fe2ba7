/** The document as a tree: header, labelled parts, signature. */
@NullMarked
package thongsuot.reader.node;

import org.jspecify.annotations.NullMarked;
