package thongsuot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between modules point one way, and only what a module offers is used by others. */
class ModulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("thongsuot");

    @Test
    void arrowsPointOneWay() {
        // Pages are compiled templates and see what they show; reader and formats are libraries with walls of their
        // own.
        ApplicationModules modules = ApplicationModules.of(
                ThongSuot.class,
                resideInAnyPackage(
                        "thongsuot.pages..", "thongsuot.reader..", "thongsuot.formats..", "thongsuot.cli.."));
        assertThat(modules.stream()).hasSizeGreaterThan(5);
        modules.verify();
    }

    @Test
    void theFaceKnowsNoModuleThatUsesIt() {
        noClasses()
                .that()
                .resideInAPackage("thongsuot.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "thongsuot.organisation..", "thongsuot.identity..", "thongsuot.audit..", "thongsuot.search..")
                .check(CLASSES);
    }

    @Test
    void controllersAreNobodysBusiness() {
        classes()
                .that(describe(
                        "controllers", (JavaClass type) -> type.getSimpleName().endsWith("Controller")))
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }
}
