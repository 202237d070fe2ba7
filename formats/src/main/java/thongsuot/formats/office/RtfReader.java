package thongsuot.formats.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import thongsuot.formats.office.Block.Paragraph;
import thongsuot.formats.office.RtfState.Destination;

/** Follows the controls of an RTF file and keeps the words that a page shows. */
final class RtfReader implements RtfTokens.Listener {
    private static final int DEEPEST = 5_000;

    private final RtfFonts fonts = new RtfFonts();
    private final Deque<RtfState> states = new ArrayDeque<>();
    private final Deque<RtfStory> stories = new ArrayDeque<>();
    private final List<List<Block>> notes = new ArrayList<>();
    private final List<Block> header = new ArrayList<>();
    private RtfState state = new RtfState();
    private RtfStory story = new RtfStory(RtfStory.Kind.BODY, 0);
    private RtfRow row = new RtfRow();
    private RtfRow nestedRow = new RtfRow();
    private int defaultFont;
    private int toSkip;
    private boolean pictures;

    @Override
    public void open() {
        states.push(state);
        state = state.copy();
        toSkip = 0;
        if (states.size() > DEEPEST) {
            throw new IllegalStateException("groups nested deeper than " + DEEPEST);
        }
    }

    @Override
    public void close() {
        toSkip = 0;
        if (state.ownsStory) {
            state.ownsStory = false;
            endStory();
        }
        if (!states.isEmpty()) {
            state = states.pop();
        }
    }

    @Override
    public void character(int code) {
        if (toSkip > 0) {
            toSkip--;
        } else if (state.destination == Destination.FONTS) {
            fonts.name(code);
        } else {
            text(fonts.letter(code, state.font));
        }
    }

    @Override
    public void symbol(char symbol) {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        switch (symbol) {
            case '*' -> state.optional = true;
            case '~' -> text("\u00a0");
            case '_' -> text("-");
            default -> {} // optional hyphens, index marks
        }
    }

    @Override
    public void word(String word, int number, boolean given) {
        if (toSkip > 0 && !word.equals("u")) {
            toSkip--;
            return;
        }
        boolean optional = state.optional;
        state.optional = false;
        boolean on = !given || number != 0;
        if (destination(word) || (optional && skip())) {
            return;
        }
        if (state.destination == Destination.FONTS) {
            font(word, number);
        } else if (state.destination != Destination.SKIPPED && !look(word, number, on) && !paragraph(word, number)) {
            special(word, number);
        }
    }

    /** Groups with words of another kind. */
    private boolean destination(String word) {
        switch (word) {
            case "fonttbl" -> state.destination = Destination.FONTS;
            case "listtext", "pntext" -> become(Destination.LABEL);
            case "footnote" -> begin(RtfStory.Kind.NOTE);
            case "shptxt", "dptxbxtext" -> begin(RtfStory.Kind.BOX);
            case "headerf", "header" -> begin(RtfStory.Kind.HEADER);
            case "nesttableprops" -> state.nestedRow = true;
            case "ud", "shpinst", "do" -> {} // optional groups with words for us in them
            case "pict" -> {
                pictures = true;
                skip();
            }
            case "colortbl", "stylesheet", "info", "headerl", "headerr", "footer", "footerf", "footerl", "footerr" ->
                skip();
            case "fldinst", "objdata", "shprslt", "nonshppict", "sp", "annotation", "upr", "nonesttables" -> skip();
            case "listtable", "listoverridetable", "ftnsep", "ftnsepc", "aftnsep", "tc", "xe", "generator" -> skip();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void become(Destination destination) {
        if (state.destination != Destination.SKIPPED) {
            state.destination = destination;
        }
    }

    private boolean skip() {
        state.destination = Destination.SKIPPED;
        return true;
    }

    private void begin(RtfStory.Kind kind) {
        if (state.destination == Destination.SKIPPED) {
            return;
        }
        if (kind == RtfStory.Kind.NOTE) {
            notes.add(List.of());
            story.words.add(NoteNumbers.superscript(notes.size()));
        }
        if (state.ownsStory) {
            endStory();
        }
        stories.push(story);
        story = new RtfStory(kind, notes.size() - 1);
        state.ownsStory = true;
        state.raised = false;
    }

    private void endStory() {
        List<Block> blocks = story.finish();
        RtfStory ended = story;
        story = stories.pop();
        switch (ended.kind) {
            case NOTE -> notes.set(ended.number, blocks);
            case BOX -> story.box(blocks);
            case HEADER -> header.addAll(blocks);
            case BODY -> {}
        }
    }

    private void font(String word, int number) {
        switch (word) {
            case "f" -> fonts.define(number);
            case "fcharset" -> fonts.charset(number);
            default -> {}
        }
    }

    private boolean look(String word, int number, boolean on) {
        switch (word) {
            case "f" -> state.font = number;
            case "plain" -> state.plain(defaultFont);
            case "v" -> state.hidden = on;
            case "deleted" -> state.deleted = on;
            case "caps", "scaps" -> state.capitals = on;
            case "super" -> state.raised = on;
            case "nosupersub", "sub" -> state.raised = false;
            case "uc" -> state.fallbacks = Math.clamp(number, 0, 20);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean paragraph(String word, int number) {
        switch (word) {
            case "par" -> story.endParagraph();
            case "pard" -> story.pard();
            case "intbl" -> story.inTable = true;
            case "itap" -> {
                story.depth = number;
                story.inTable = number > 0;
            }
            case "pagebb" -> story.pageBefore = true;
            case "sbknone" -> story.newPage = false;
            case "sectd" -> story.newPage = true;
            case "sect" -> {
                mark(story.newPage ? "\f" : "");
                story.endParagraph();
            }
            case "cell" -> story.endCell(1);
            case "nestcell" -> story.endCell(Math.max(2, story.depth));
            case "row" -> story.tables.row(1, row);
            case "nestrow" -> story.tables.row(Math.max(2, story.depth), nestedRow);
            case "trowd" -> beginRow();
            default -> {
                (state.nestedRow ? nestedRow : row).word(word);
                return false;
            }
        }
        return true;
    }

    private void beginRow() {
        if (state.nestedRow) {
            nestedRow = new RtfRow();
        } else {
            row = new RtfRow();
        }
    }

    private void special(String word, int number) {
        switch (word) {
            case "u" -> {
                text(String.valueOf((char) number));
                toSkip = state.fallbacks;
            }
            case "tab" -> mark("\t");
            case "line", "column" -> mark("\n");
            case "page" -> mark("\f");
            case "emdash" -> text("—");
            case "endash" -> text("–");
            case "lquote" -> text("‘");
            case "rquote" -> text("’");
            case "ldblquote" -> text("“");
            case "rdblquote" -> text("”");
            case "bullet" -> text("•");
            case "emspace", "enspace", "qmspace" -> text(" ");
            case "deff" -> defaultFont = number;
            case "ansicpg" -> fonts.codePage(number);
            default -> {}
        }
    }

    private void text(String text) {
        Look look = new Look(fonts.legacy(state.font), state.capitals, state.raised, state.hidden || state.deleted);
        switch (state.destination) {
            case WORDS -> story.words.add(text, look);
            case LABEL -> story.label.add(text, look);
            case FONTS, SKIPPED -> {}
        }
    }

    private void mark(String mark) {
        if (!state.hidden && !state.deleted && state.destination == Destination.WORDS) {
            story.words.add(mark);
        }
    }

    boolean hasPictures() {
        return pictures;
    }

    /** Whether the file ended before its groups did. */
    boolean isCut() {
        return !states.isEmpty();
    }

    /** All that was read; the notes stand at the end, the first page's header only where a letterhead would be missing. */
    String text() {
        while (!stories.isEmpty()) {
            endStory();
        }
        List<Block> blocks = new ArrayList<>(story.finish());
        for (int i = 0; i < notes.size(); i++) {
            blocks.add(new Paragraph(NoteNumbers.superscript(i + 1) + " "
                    + PageText.of(notes.get(i)).strip()));
        }
        String text = PageText.of(blocks);
        String head = PageText.of(header);
        return !Letterheads.isAtTop(text) && Letterheads.isAtTop(head) ? head + "\n" + text : text;
    }
}
