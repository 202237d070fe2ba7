/** Content of files, once however often it is uploaded, kept in the database in parts of one megabyte. */
@NullMarked
package thongsuot.documents.files;

import org.jspecify.annotations.NullMarked;
