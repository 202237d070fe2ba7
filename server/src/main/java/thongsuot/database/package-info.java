/** The PostgreSQL below everything: one that the program brings along, or one that an office already runs; its roles, its tables, its copies. */
@NullMarked
package thongsuot.database;

import org.jspecify.annotations.NullMarked;
