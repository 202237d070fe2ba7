package thongsuot.documents.numbers;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.organisation.UnitId;
import thongsuot.reader.cite.DocumentNumber;

/**
 * Which term or year a number counts in: numbers of the Party begin again with each term of the committee, from the day after its congress
 * closes (Quy định 399-QĐ/TW; Hướng dẫn 05-HD/VPTW), numbers of the state on 1 January (Nghị định 30/2020/NĐ-CP).
 */
@Component
public class NumberSeries {

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param issuedOn the day of the document; null while unknown
     * @return the year ("2026") or the term ("2025-2030"); null where the day or the term is not known
     */
    public @Nullable String of(DocumentNumber number, @Nullable UnitId issuer, @Nullable LocalDate issuedOn) {
        if (number.year() != null) return number.year();
        if (issuedOn == null) return null;
        return number.isParty() ? term(issuer, issuedOn).orElse(null) : String.valueOf(issuedOn.getYear());
    }

    /** The term of a committee on a day: its own, or the one that holds for all that have none. */
    public Optional<String> term(@Nullable UnitId issuer, LocalDate day) {
        return jdbc.sql("""
                        select label from party_term where valid @> :day and (issuer is null or issuer = cast(:issuer as uuid))
                        order by issuer nulls last limit 1
                        """)
                .param("day", day)
                .param("issuer", issuer == null ? null : issuer.value())
                .query(String.class)
                .optional();
    }
}
