package thongsuot.web;

/**
 * A request that no page of ours makes: a forged cursor, an unknown order, half an id. It is answered with 400 and a way back; the trail
 * and the log keep the name of the field, never what was in it.
 */
public final class BadInputException extends RuntimeException {

    private final String field;

    public BadInputException(String field, String value) {
        super(field + " can't be " + (value.length() > 60 ? value.substring(0, 60) + "…" : value));
        this.field = field;
    }

    public String field() {
        return field;
    }
}
