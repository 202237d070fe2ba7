package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Puts the words of paragraphs of one story together; fields may go over several paragraphs. */
final class DocInline {
    private static final char PICTURE = 0x01;
    private static final char NOTE = 0x02;
    private static final char DRAWING = 0x08;

    private final DocContext context;
    private final DocxFields fields = new DocxFields();
    private final Words words = new Words();
    private final List<Block> boxes = new ArrayList<>();

    DocInline(DocContext context) {
        this.context = context;
    }

    String words(Paragraph paragraph) {
        boxes.clear();
        int runs = paragraph.numCharacterRuns();
        for (int i = 0; i < runs; i++) {
            run(paragraph.getCharacterRun(i));
        }
        fields.endParagraph();
        return words.take();
    }

    /** The text boxes that hang on the last paragraph. */
    List<Block> boxes() {
        return List.copyOf(boxes);
    }

    private void run(CharacterRun run) {
        if (run.isMarkedDeleted()) {
            return;
        }
        Look look = look(run);
        if (run.isSymbol() && fields.shown()) {
            LegacyFont font = run.getSymbolFont() == null
                    ? LegacyFont.SYMBOL
                    : LegacyFont.named(run.getSymbolFont().getMainFontName());
            words.add(String.valueOf(run.getSymbolCharacter()), new Look(font, false, false, look.hidden()));
            return;
        }
        String text = run.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x1f) {
                text(text.substring(from, i), look);
                from = i + 1;
                mark(c, run, i, look);
            }
        }
        text(text.substring(from), look);
    }

    private void text(String text, Look look) {
        if (fields.shown()) {
            words.add(text, look);
        }
    }

    private void mark(char c, CharacterRun run, int index, Look look) {
        switch (c) {
            case 0x13 -> fields.mark("begin");
            case 0x14 -> fields.mark("separate");
            case 0x15 -> fields.mark("end");
            case '\t' -> add("\t", look);
            case 0x0b, 0x0e -> add("\n", look);
            case '\f' -> add("\f", look);
            case 0x1e -> text("-", look);
            case PICTURE -> context.picture();
            case NOTE -> add(context.noteAt(run.getStartOffset() + index), look);
            case DRAWING -> {
                context.picture();
                boxes.addAll(context.boxes().at(run.getStartOffset() + index, context));
            }
            default -> {} // ends of paragraphs and cells, marks of comments, optional hyphens
        }
    }

    private void add(String mark, Look look) {
        if (fields.shown() && !look.hidden()) {
            words.add(mark);
        }
    }

    private static Look look(CharacterRun run) {
        String font = run.getFontName();
        return new Look(
                font == null ? LegacyFont.NONE : LegacyFont.named(font),
                run.isCapitalized() || run.isSmallCaps(),
                run.getSubSuperScriptIndex() == 1,
                run.isVanished());
    }
}
