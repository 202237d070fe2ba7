package thongsuot.database;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import thongsuot.platform.Invariant;
import thongsuot.platform.Invariant.Violation;

/** Runs every invariant that the modules have. */
public final class Checks {

    /** What came of one of them; it holds where there are no violations. */
    public record Result(Invariant invariant, List<Violation> violations) {}

    private static final Pattern DECLARING = Pattern.compile("thongsuot\\..*\\.Invariants");

    private Checks() {}

    /**
     * @param said gets each result as soon as it is there
     * @return all results, in the order of their keys
     */
    public static List<Result> run(Database database, Consumer<Result> said) {
        DatabaseAddress owner = database.owner();
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
        return all().stream()
                .map(each -> new Result(each, each.violations(jdbc)))
                .peek(said)
                .toList();
    }

    /** The sentence of an invariant, from the words of its module. */
    public static String words(Result result, boolean english) {
        String key = result.invariant().key();
        Locale locale = english ? Locale.ENGLISH : Locale.of("vi");
        return ResourceBundle.getBundle(
                        "messages/" + key.substring(0, key.indexOf('.')),
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    /** Without the rest of the program: a check runs beside a server, and where none can. */
    static List<Invariant> all() {
        try (var context = new AnnotationConfigApplicationContext()) {
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
            scanner.addIncludeFilter(new RegexPatternTypeFilter(DECLARING));
            scanner.scan("thongsuot");
            context.refresh();
            return context.getBeansOfType(Invariant.class).values().stream()
                    .sorted(Comparator.comparing(Invariant::key))
                    .toList();
        }
    }
}
