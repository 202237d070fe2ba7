package thongsuot.demo.province;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.organisation.Basis;
import thongsuot.organisation.FillingOrganisation;
import thongsuot.organisation.Line;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Person;
import thongsuot.organisation.PersonId;
import thongsuot.organisation.Units;

/** Fills an empty installation with the invented province of Nguyên Giang: about 7,000 units, 400 people in posts, three years. */
@Component
public class DemoProvince {

    /** The same province on each start. */
    private static final long SEED = 2025;

    private final FillingOrganisation filling;
    private final Units units;
    private final TransactionTemplate transaction;

    DemoProvince(FillingOrganisation filling, Units units, PlatformTransactionManager transactions) {
        this.filling = filling;
        this.units = units;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Loads all of it in one transaction.
     *
     * @return the people to make accounts for; empty where units stand already, and then nothing is touched
     */
    public Optional<Cast> load() {
        for (Line line : Line.values()) if (!units.roots(line, Before.FIRST_DAY).isEmpty()) return Optional.empty();
        return Optional.ofNullable(transaction.execute(_ -> filled()));
    }

    private Cast filled() {
        Random random = new Random(SEED);
        InventedNames names = new InventedNames(random);
        Before before = new Before(names, random);
        fill(before.facts(), Before.FIRST_DAY, "Dữ liệu trình diễn: ba tỉnh cũ");
        Reform reform = new Reform(
                filling,
                before.provinces(),
                new Person(PersonId.next(), names.person()),
                new Person(PersonId.next(), names.person()));
        reform.carryOut();
        After after = new After(names, reform.province(), reform.communes());
        fill(after.facts(), Reform.NEW_PROVINCE, "Dữ liệu trình diễn: cơ quan cấp xã và cán bộ");
        return after.cast();
    }

    private void fill(Facts facts, LocalDate day, String reason) {
        if (filling.fill(facts.filling(), day, new Basis("", null, ""), reason)
                instanceof Outcome.Refused(var objections)) throw new IllegalStateException(reason + ": " + objections);
    }
}
