/** What lies before every address for programs: the token, the speed, what a body may be, and refusals as RFC 9457 writes them. */
@NullMarked
package thongsuot.api.door;

import org.jspecify.annotations.NullMarked;
