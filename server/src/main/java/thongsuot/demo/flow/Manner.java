package thongsuot.demo.flow;

import java.util.Random;

/** How a commune answers. The plans of the demonstration show what a comparison shows; they judge nobody. */
enum Manner {
    /** With owners, days and figures of its own. */
    GOOD,
    /** Fewer of the demands, lower figures, later days. */
    WEAK,
    /** Word for word what the province said. */
    COPIED,
    /** Something of each, as most do. */
    MIXED;

    /** What this commune makes of a line; empty where it leaves it out. */
    String answer(Passage passage, Random random) {
        return switch (this) {
            case GOOD -> passage.good();
            case WEAK -> passage.weak();
            case COPIED -> passage.words();
            case MIXED -> passage.good().isEmpty() ? "" : oneOf(passage, random.nextInt(20));
        };
    }

    private static String oneOf(Passage passage, int chance) {
        if (chance < 12) return passage.good();
        return chance < 15 ? passage.words() : passage.weak();
    }
}
