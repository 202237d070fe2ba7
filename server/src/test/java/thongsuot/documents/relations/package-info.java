@NullMarked
package thongsuot.documents.relations;

import org.jspecify.annotations.NullMarked;
