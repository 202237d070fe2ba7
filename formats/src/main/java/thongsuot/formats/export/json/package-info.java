/** The JSON object that docs/reading.md describes, property by property. */
@NullMarked
package thongsuot.formats.export.json;

import org.jspecify.annotations.NullMarked;
