@NullMarked
package thongsuot.organisation.web;

import org.jspecify.annotations.NullMarked;
