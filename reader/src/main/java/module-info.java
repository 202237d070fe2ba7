/** Reads directive documents: text in, facts out, each pointing at the words it came from. */
module thongsuot.reader {
    requires static org.jspecify;

    exports thongsuot.reader;
    exports thongsuot.reader.cite;
    exports thongsuot.reader.coverage;
    exports thongsuot.reader.lint;
    exports thongsuot.reader.node;
    exports thongsuot.reader.obligation;
}
