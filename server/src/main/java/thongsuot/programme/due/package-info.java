/** Due days of duties: from the words of a document to a rule, and from a rule to what a page shows. */
@NamedInterface("due")
@NullMarked
package thongsuot.programme.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
