/** Citation graphs as drawings: a layered layout of our own, drawn as SVG, and Graphviz dot. */
@NullMarked
package thongsuot.formats.export.graph;

import org.jspecify.annotations.NullMarked;
