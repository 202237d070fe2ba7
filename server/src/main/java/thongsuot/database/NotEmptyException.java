package thongsuot.database;

/** A backup goes into an installation that holds nothing: it would overwrite what people wrote. */
public final class NotEmptyException extends RuntimeException {}
