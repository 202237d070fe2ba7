/** The one place that decides who may do what, where, and for whom. */
@NullMarked
package thongsuot.identity.rights;

import org.jspecify.annotations.NullMarked;
