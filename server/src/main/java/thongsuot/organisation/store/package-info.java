/** The record of organisations in PostgreSQL: what is read, and how a change is written. */
@NullMarked
package thongsuot.organisation.store;

import org.jspecify.annotations.NullMarked;
