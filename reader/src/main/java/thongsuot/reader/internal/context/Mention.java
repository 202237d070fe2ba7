package thongsuot.reader.internal.context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Alphabet;

/** Whether a sentence has certain words before a place or after it. Remembers the last sentence, since its places are asked in turn. */
public final class Mention {
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final String folded;
    private final SentenceBounds sentences;
    private final Matcher words;
    private int sentence = -1;
    private int firstEnd;
    private int lastStart;

    /** @param words words that begin where a word begins, the first of them with a letter or a figure */
    public Mention(Surroundings around, Pattern words) {
        this.folded = around.folded();
        this.sentences = around.sentences();
        this.words = words.matcher(folded).useTransparentBounds(true);
    }

    /** Whether the words stand in the sentence of {@code at}, before it. */
    public boolean before(int at) {
        look(at);
        return firstEnd <= at;
    }

    /** Whether the words stand in the sentence of {@code at}, behind it. */
    public boolean after(int at) {
        look(at);
        return lastStart >= at;
    }

    private void look(int at) {
        int start = sentences.start(at);
        if (start == sentence) {
            return;
        }
        sentence = start;
        firstEnd = NOWHERE;
        lastStart = -1;
        int end = sentences.end(at);
        for (int i = start; i < end; i++) {
            if (beginsWord(i) && words.region(i, end).lookingAt()) {
                firstEnd = Math.min(firstEnd, words.end());
                lastStart = i;
                i = words.end() - 1;
            }
        }
    }

    private boolean beginsWord(int i) {
        return Alphabet.isWord(folded.charAt(i)) && (i == 0 || !Character.isLetter(folded.charAt(i - 1)));
    }
}
