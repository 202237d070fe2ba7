/** Boards that are looked at rather than read: duties in time, and how the states of work flow from week to week. Drawn by the server. */
@NullMarked
package thongsuot.programme.charts;

import org.jspecify.annotations.NullMarked;
