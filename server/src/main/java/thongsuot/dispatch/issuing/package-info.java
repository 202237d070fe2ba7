/** Issuing: whom a document goes to, with what note and by when; how far it has come. */
@NamedInterface("issuing")
@NullMarked
package thongsuot.dispatch.issuing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
