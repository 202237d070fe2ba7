/** The register: what stands in it, who entered it, its pages. */
@NullMarked
package thongsuot.documents.register;

import org.jspecify.annotations.NullMarked;
