/**
 * Content to official Word files in the form of their date. A form is data: a file a regulation beside this package, each measure with the place
 * in the regulation that it comes from.
 */
@NullMarked
package thongsuot.formats.official;

import org.jspecify.annotations.NullMarked;
