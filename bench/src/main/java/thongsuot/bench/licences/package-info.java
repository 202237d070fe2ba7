/** Which libraries the product is made of, and whether their licences let it be handed on. */
@NullMarked
package thongsuot.bench.licences;

import org.jspecify.annotations.NullMarked;
