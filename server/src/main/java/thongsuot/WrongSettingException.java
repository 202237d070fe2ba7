package thongsuot;

import java.util.List;

/** A setting that can't be used as it is. Its value is never told: a secret may stand on the wrong line. */
public final class WrongSettingException extends RuntimeException {

    /** What a setting must be. */
    public enum Rule {
        /** A port of this machine, 0 to 65535. */
        PORT,
        /** A whole number from 1 on. */
        NUMBER,
        /** One of few words. */
        ONE_OF,
        /** An address of this machine, or its name. */
        ADDRESS,
        /** Beginning with http:// or https://. */
        WEB_ADDRESS,
        /** Of the form that {@code DATABASE_URL} has. */
        DATABASE,
        /** Of the file as a whole: text in UTF-8 with a setting a line. */
        FILE
    }

    private final String name;
    private final Rule rule;
    private final List<String> choices;

    WrongSettingException(String name, Rule rule, List<String> choices) {
        super("the setting " + name + " is not " + rule + " " + choices);
        this.name = name;
        this.rule = rule;
        this.choices = choices;
    }

    /** The setting, or the file. */
    public String name() {
        return name;
    }

    public Rule rule() {
        return rule;
    }

    /** The words to choose from; empty for every other rule. */
    public List<String> choices() {
        return choices;
    }
}
