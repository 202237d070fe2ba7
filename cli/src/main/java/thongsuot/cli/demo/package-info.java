/** The sample documents as pages, on this machine. */
@NullMarked
package thongsuot.cli.demo;

import org.jspecify.annotations.NullMarked;
