package thongsuot.reader.coverage;

import thongsuot.reader.Reading;

/**
 * A document that plans are compared with. Looked at once, then shared by any number of threads: a province compares the plans of its
 * 102 communes with one directive.
 */
public final class ParentPlan {
    private final Plan plan;
    private final Index index;
    private final Rarity rarity;
    private final Shingles shingles;

    private ParentPlan(Plan plan) {
        this.plan = plan;
        this.index = new Index(plan);
        this.rarity = Rarity.of(plan.features());
        this.shingles = Shingles.of(plan);
    }

    public static ParentPlan of(Reading parent) {
        return new ParentPlan(Plan.of(parent));
    }

    /** What the plan {@code child} makes of this document. */
    public Coverage coveredBy(Reading child) {
        Plan below = Plan.of(child);
        Aligner aligner = new Aligner(plan, index, rarity, below);
        return new Result(plan, below, aligner.pairs(), shingles).coverage();
    }
}
