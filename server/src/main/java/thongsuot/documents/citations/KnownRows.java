package thongsuot.documents.citations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Origin;
import thongsuot.documents.numbers.NumberSeries;
import thongsuot.organisation.UnitId;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.cite.DocumentNumber;

/** The documents that a mention may mean. */
@Repository
class KnownRows {

    private record Row(
            UUID id,
            DocumentKind kind,
            Origin origin,
            @Nullable UUID issuerUnit,
            String issuerName,
            @Nullable LocalDate issuedOn,
            @Nullable String series) {}

    private final JdbcClient jdbc;
    private final NumberSeries series;

    KnownRows(JdbcClient jdbc, NumberSeries series) {
        this.jdbc = jdbc;
        this.series = series;
    }

    /** Those with its number, whatever their issuer, kind and date; the document that cites is none of them. */
    List<Known> forMention(Mention mention) {
        String codeKey = mention.codeKey();
        return codeKey == null ? named(mention) : numbered(mention, codeKey);
    }

    private List<Known> numbered(Mention mention, String codeKey) {
        return jdbc.sql("""
                        select id, kind, origin, issuer_unit, issuer_name, issued_on, series from document
                        where code is not null and code_key(code) = ? and id <> ? order by issued_on desc nulls last, id
                        """).params(codeKey, mention.document().value()).query(Row.class).list().stream()
                .map(row -> known(row, mention))
                .toList();
    }

    /** A document without number is known by its name alone. */
    private List<Known> named(Mention mention) {
        return jdbc
                .sql("""
                        select id, kind, origin, issuer_unit, issuer_name, issued_on, series from document
                        where code is null and kind = ? and plain(subject) = plain(?) and id <> ? order by origin = 'CITED', id
                        """)
                .params(
                        mention.kind().name(),
                        mention.name(),
                        mention.document().value())
                .query(Row.class)
                .list()
                .stream()
                .map(row -> known(row, mention))
                .toList();
    }

    private Known known(Row row, Mention mention) {
        return new Known(
                new DocumentId(row.id()),
                row.kind(),
                row.origin(),
                row.issuerName(),
                row.issuedOn(),
                sameSeries(row, mention));
    }

    /** Where no term is known, two dates of one year count as one series. */
    private boolean sameSeries(Row row, Mention mention) {
        LocalDate day = mention.issuedOn();
        LocalDate other = row.issuedOn();
        if (day == null || other == null) return false;
        DocumentNumber number = mention.code() == null ? null : DocumentNumber.parse(mention.code());
        UUID issuer = row.issuerUnit();
        String counted = number == null ? null : series.of(number, issuer == null ? null : new UnitId(issuer), day);
        return counted != null && row.series() != null
                ? counted.equals(row.series())
                : day.getYear() == other.getYear();
    }
}
