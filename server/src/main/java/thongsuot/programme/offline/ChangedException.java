package thongsuot.programme.offline;

/** Since the page was shown, somebody acted, or the sheet was brought in already: all is undone and looked at anew. */
final class ChangedException extends RuntimeException {

    ChangedException() {
        super("the sheet would no longer do what was shown", null, false, false);
    }
}
