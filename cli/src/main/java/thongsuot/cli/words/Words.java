package thongsuot.cli.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line: Vietnamese, or English where it is asked for. */
public final class Words {
    public static final String VIETNAMESE = "vi";
    public static final List<String> LANGUAGES = List.of(VIETNAMESE, "en");

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Words in(String language) {
        // The machine's own language must not come between: an English server still speaks Vietnamese.
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(ResourceBundle.getBundle("thongsuot.cli.words.words", Locale.of(language), control));
    }

    public boolean isVietnamese() {
        return !bundle.getLocale().getLanguage().equals("en");
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public String say(String key, Object... details) {
        return details.length == 0 ? bundle.getString(key) : MessageFormat.format(bundle.getString(key), details);
    }
}
