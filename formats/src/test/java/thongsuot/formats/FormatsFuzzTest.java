package thongsuot.formats;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes give text or one line. The seeds are replayed in every test run; {@code JAZZER_FUZZ=1} looks for more. */
class FormatsFuzzTest {
    @FuzzTest(maxDuration = "3m")
    void pdf(byte[] content) {
        open(content, "x.pdf");
    }

    @FuzzTest(maxDuration = "3m")
    void html(byte[] content) {
        open(content, "x.html");
    }

    @FuzzTest(maxDuration = "3m")
    void markdown(byte[] content) {
        open(content, "x.md");
    }

    @FuzzTest(maxDuration = "3m")
    void text(byte[] content) {
        open(content, "x.txt");
    }

    private static void open(byte[] content, String name) {
        try {
            DocumentFiles.open(content, name);
        } catch (UnreadableFileException e) {
            String message = String.valueOf(e.getMessage());
            boolean plain = message.startsWith(name + ": ") && message.indexOf('\n') < 0;
            // A null pointer in our own code would be told as damage; here it is a find.
            if (!plain || isOurFault(e.getCause())) throw new AssertionError(message, e);
        }
    }

    private static boolean isOurFault(@org.jspecify.annotations.Nullable Throwable cause) {
        return cause instanceof RuntimeException
                && cause.getStackTrace().length > 0
                && cause.getStackTrace()[0].getClassName().startsWith("thongsuot.");
    }
}
