/** Pages of the organisation: tree and table on any day, a unit and its history, changes and their approval, audiences, files in and out. */
@NullMarked
package thongsuot.organisation.web;

import org.jspecify.annotations.NullMarked;
