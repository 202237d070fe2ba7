package thongsuot.cli.batch;

import thongsuot.cli.input.Input;
import thongsuot.reader.Reading;

/** What became of one input. */
public sealed interface Outcome {
    /** Read, and waiting for its turn to be shown. */
    record Read(Input input, Reading reading) implements Outcome {}

    /** Read and already written to its own file. */
    record Written(Input input) implements Outcome {}

    /** One line for the person who called. */
    record Failed(Input input, String line) implements Outcome {}
}
