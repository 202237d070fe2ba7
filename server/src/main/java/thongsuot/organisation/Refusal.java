package thongsuot.organisation;

/** Why a change cannot be. Each has a sentence with the thing, the rule and the next step under {@link #key()}. */
public enum Refusal {
    /** Nothing was ever known by this id. */
    UNKNOWN_UNIT,
    /** The unit does not exist on the first day, or begins only then. */
    NOT_THERE_THEN,
    /** The unit has changes on record for later days, which ending it now would cut off. */
    LATER_CHANGES,
    NAME_MISSING,
    UNKNOWN_KIND,
    UNKNOWN_LEVEL,
    CODE_FORM,
    /** Another unit has the code on some of these days. */
    CODE_TAKEN,
    DAY_OUT_OF_RANGE,
    /** Neither a decision nor a reason is given. */
    BASIS_MISSING,
    NO_PLACE,
    TWO_PLACES_IN_LINE,
    PARENT_NOT_IN_LINE,
    /** It would stand below itself on some day. */
    BELOW_ITSELF,
    NOTHING_CHANGES,
    TOO_FEW_UNITS,
    NAMED_TWICE,
    SHARES_NOT_WHOLE,
    CHILD_WITHOUT_HEIR,
    NOT_A_CHILD,
    NOT_AN_HEIR,
    HEIR_BELOW,
    HAS_CHILDREN,
    POST_NOT_OF_UNIT,
    /** The post has another kind of holder already on these days. */
    POST_TAKEN,
    PERIOD_OUTSIDE,
    UNKNOWN_POST,
    UNKNOWN_PERSON,
    UNKNOWN_CHANGE,
    ALREADY_DECIDED,
    /** The second person is the first. */
    SAME_PERSON,
    NOT_YOURS,
    REASON_MISSING,
    /** What would change is no longer what the second person saw. */
    CHANGED_SINCE_PREVIEW,
    NOT_IN_FORCE,
    /** Something rests on what would be undone. */
    RESTED_UPON,
    /** A last wall of the database, where the rules above should have known better. */
    STRUCTURE;

    /** The key of its sentence in the words of this module. */
    public String key() {
        return "organisation.refusal." + name();
    }
}
