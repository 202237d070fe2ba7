package thongsuot.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import thongsuot.cli.batch.Batch;
import thongsuot.cli.batch.Outcome;
import thongsuot.cli.batch.ProgressLine;
import thongsuot.cli.input.Input;
import thongsuot.cli.input.Inputs;
import thongsuot.reader.Reading;

/** What every command does with the documents it is given: read them all, complain of each that can't be read, go on. */
final class DocumentRun {
    private final Desk desk;
    private final Documents documents;
    private final boolean progress;
    private boolean failed;

    DocumentRun(Desk desk, boolean progress) {
        this.desk = desk;
        this.documents = new Documents(desk);
        this.progress = progress;
    }

    Inputs find(List<String> names) {
        return Inputs.of(names, trouble -> fail(desk.say("trouble." + trouble.kind(), trouble.name())));
    }

    /** Hands each reading on, in the order of the inputs. */
    void each(Inputs inputs, Consumer<Outcome.Read> next) {
        each(inputs, Outcome.Read::new, next);
    }

    /** @param work what is done beside others with a reading; nothing of it may touch the screen */
    void each(Inputs inputs, Work work, Consumer<Outcome.Read> next) {
        ProgressLine line =
                ProgressWords.line(desk, progress, inputs.documents().size());
        new Batch().run(inputs.documents(), read(work, line), outcome -> {
            line.clear();
            switch (outcome) {
                case Outcome.Read read -> next.accept(read);
                case Outcome.Written written -> {}
                case Outcome.Failed lost -> fail(lost.line());
            }
            line.step();
        });
        line.clear();
    }

    private Function<Input, Outcome> read(Work work, ProgressLine line) {
        return input -> {
            try {
                return work.done(input, documents.read(input, line));
            } catch (Documents.Unread e) {
                return new Outcome.Failed(input, e.line());
            }
        };
    }

    void fail(String line) {
        desk.screen().complain(line);
        failed = true;
    }

    boolean failed() {
        return failed;
    }

    int code() {
        return failed ? Exit.FAILED : Exit.DONE;
    }

    /** From a reading to what became of it. */
    @FunctionalInterface
    interface Work {
        Outcome done(Input input, Reading reading);
    }
}
