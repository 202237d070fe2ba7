/** The living page of all components, for those who build pages. Only in demo mode. */
@NullMarked
package thongsuot.web.design;

import org.jspecify.annotations.NullMarked;
