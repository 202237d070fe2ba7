/** The application: starts the database, brings its tables up to date, then opens the pages. */
@NullMarked
package thongsuot;

import org.jspecify.annotations.NullMarked;
