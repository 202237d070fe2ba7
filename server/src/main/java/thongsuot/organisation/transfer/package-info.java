/** The whole tree out to a file and in from one: every row checked, every fault named, then all or nothing. */
@NullMarked
package thongsuot.organisation.transfer;

import org.jspecify.annotations.NullMarked;
