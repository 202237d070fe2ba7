package thongsuot.cli;

import java.io.IOException;
import java.nio.file.Path;
import thongsuot.cli.batch.ProgressLine;
import thongsuot.cli.input.Input;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.Limits;
import thongsuot.formats.Progress;
import thongsuot.formats.UnreadableFileException;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.SourceText;

/** An input to its reading. */
final class Documents {
    private final Desk desk;

    Documents(Desk desk) {
        this.desk = desk;
    }

    /** @throws Unread with one line for the person who called, whatever went wrong */
    Reading read(Input input, ProgressLine line) throws Unread {
        try {
            return DocumentReader.standard().read(open(input, line));
        } catch (UnreadableFileException e) {
            throw new Unread(sentence(input, e));
        } catch (IOException e) {
            throw new Unread(desk.say("error.stdin", String.valueOf(e.getMessage())));
        } catch (OutOfMemoryError e) {
            throw new Unread(desk.say("error.memory", input.shown()));
        } catch (StackOverflowError | RuntimeException e) {
            throw new Unread(input.shown() + ": " + new Complaints(desk).bug(e));
        }
    }

    private SourceText open(Input input, ProgressLine line) throws UnreadableFileException, IOException {
        Path file = input.file();
        Progress pages = (name, page, all) -> line.note(desk.say("progress.page", input.shown(), page, all));
        return file == null
                ? DocumentFiles.open(System.in.readAllBytes(), input.shown(), Limits.standard(), pages)
                : DocumentFiles.open(file, pages);
    }

    /** The formats speak Vietnamese and know only the file's name; the person knows the path. */
    private String sentence(Input input, UnreadableFileException e) {
        if (!desk.words().isVietnamese()) {
            return desk.say("unreadable." + e.reason().name(), input.shown());
        }
        String told = String.valueOf(e.getMessage());
        String name = input.name() + ":";
        return told.startsWith(name) ? input.shown() + ":" + told.substring(name.length()) : told;
    }

    /** One document that could not be read. */
    static final class Unread extends Exception {
        private static final long serialVersionUID = 1L;

        Unread(String line) {
            super(line, null, false, false);
        }

        String line() {
            return String.valueOf(getMessage());
        }
    }
}
