package thongsuot.cli;

/** How a comparison of plans with the document they carry out is shown. */
enum CoverageFormat {
    TEXT,
    JSON,
    HTML,
    XLSX
}
