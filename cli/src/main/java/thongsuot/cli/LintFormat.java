package thongsuot.cli;

/** How remarks are shown. */
enum LintFormat {
    TEXT,
    SARIF
}
