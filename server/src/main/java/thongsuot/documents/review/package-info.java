/** What was read, checked by people: accept, correct, add, remove, take back. */
@NullMarked
package thongsuot.documents.review;

import org.jspecify.annotations.NullMarked;
