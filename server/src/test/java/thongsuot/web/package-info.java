@NullMarked
package thongsuot.web;

import org.jspecify.annotations.NullMarked;
