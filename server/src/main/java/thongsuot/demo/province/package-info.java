/** An invented province with three years of history: three old provinces, their districts and communes, and what became of them in 2025. */
@NullMarked
package thongsuot.demo.province;

import org.jspecify.annotations.NullMarked;
