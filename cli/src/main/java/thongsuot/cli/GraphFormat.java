package thongsuot.cli;

/** How a citation graph is drawn. */
enum GraphFormat {
    HTML,
    DOT
}
