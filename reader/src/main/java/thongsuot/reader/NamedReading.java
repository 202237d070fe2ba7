package thongsuot.reader;

/** A reading and the name that people know its file by: {@code 12-KH-TU.docx}. */
public record NamedReading(String name, Reading reading) {}
