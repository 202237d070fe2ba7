package thongsuot.identity;

import java.util.List;

/**
 * A form asks for something that a rule does not allow. Nothing was changed; the page shows the form again with the words of the rule.
 *
 * <p>It is an exception so that the token of the form is given back with the rest of the transaction, and the mended form counts.
 */
public final class UnmetRuleException extends RuntimeException {

    private final String field;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param field the field of the form that it is about; empty for the form as a whole
     * @param key the key of the words of the rule
     */
    public UnmetRuleException(String field, String key, Object... arguments) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
