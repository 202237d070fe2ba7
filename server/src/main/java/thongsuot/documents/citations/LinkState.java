package thongsuot.documents.citations;

import thongsuot.web.Tone;

/** How sure it is which document a mention means. */
public enum LinkState {
    /** Issuer, kind, number and date agree. */
    SURE,
    /** One document fits, but a date is missing or differs. */
    LIKELY,
    /** Several fit. */
    OPEN,
    /** A person said so. */
    PERSON;

    public Tone tone() {
        return switch (this) {
            case SURE, PERSON -> Tone.GOOD;
            case LIKELY -> Tone.WARN;
            case OPEN -> Tone.BAD;
        };
    }
}
