package thongsuot.reader.coverage;

/** Numbers in the place of words: 64 bits of FNV-1a, at which two words of a plan never meet. */
final class Keys {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Keys() {}

    static long of(CharSequence word) {
        return of(word, 0, word.length());
    }

    static long of(CharSequence text, int start, int end) {
        long key = START;
        for (int i = start; i < end; i++) {
            key = (key ^ text.charAt(i)) * PRIME;
        }
        return key;
    }

    /** The key of two words in this order. */
    static long pair(long first, long second) {
        return (Long.rotateLeft(first, 21) ^ second) * PRIME;
    }
}
