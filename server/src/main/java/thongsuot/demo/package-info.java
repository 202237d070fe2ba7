/** An invented province, for trying the product: its units and their history, its people, the accounts of a demonstration. */
@NullMarked
package thongsuot.demo;

import org.jspecify.annotations.NullMarked;
