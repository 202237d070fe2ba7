package thongsuot.cli.screen;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that says so when it is lost. A {@link java.io.PrintWriter} above it would keep an {@link IOException} to itself
 * and work on for nobody.
 */
final class GuardedStream extends OutputStream {
    private final OutputStream target;
    private boolean lost;

    GuardedStream(OutputStream target) {
        this.target = new BufferedOutputStream(target, 1 << 15);
    }

    @Override
    public void write(int b) {
        guard(() -> target.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        guard(() -> target.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        guard(target::flush);
    }

    /** Belongs to the process; whoever writes to it can't close it. */
    @Override
    public void close() {
        flush();
    }

    private void guard(Writing writing) {
        if (lost) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            lost = true;
            String why = String.valueOf(e.getMessage());
            throw new OutputLost(e, why.contains("Broken pipe") || why.contains("pipe is being closed"));
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
