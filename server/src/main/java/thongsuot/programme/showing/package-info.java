/** What shows that a work was done, item by item, and the questions and answers about it. */
@NamedInterface("showing")
@NullMarked
package thongsuot.programme.showing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
