package thongsuot.documents.files;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.platform.Invariant;

@Configuration
class Invariants {

    @Bean
    Invariant filesAreWhole() {
        return Broken.of("documents.invariant.filesAreWhole", """
                select encode(s.hash, 'hex'), coalesce(sum(length(p.content)), 0) || ' / ' || s.size
                from stored_file s left join stored_file_part p on p.hash = s.hash
                group by s.hash, s.size having coalesce(sum(length(p.content)), 0) <> s.size
                    or s.hash <> sha256(coalesce(string_agg(p.content, ''::bytea order by p.ordinal), ''::bytea))
                limit 100
                """);
    }

    @Bean
    Invariant factsStandInTheText() {
        return Broken.of("documents.invariant.factsStandInTheText", """
                select f.id::text, f.span_start || '-' || f.span_end
                from document_fact f join document_reading r on r.id = f.reading
                where f.document <> r.document or f.span_end > length(r.text) + (select count(*) from regexp_matches(r.text, '[\\U00010000-\\U0010FFFF]', 'g'))
                limit 100
                """);
    }

    @Bean
    Invariant everyRegisteredDocumentStandsInARegister() {
        return Broken.of("documents.invariant.stoodIn", """
                select coalesce(d.code, d.subject), d.id::text from document d
                where d.origin <> 'CITED' and not exists (select from register_entry e where e.document = d.id) limit 100
                """);
    }

    @Bean
    Invariant noNumberBeyondTheLast() {
        return Broken.of("documents.invariant.numbersWithinSeries", """
                select s.symbol || ' ' || s.series, d.number::text from number_drawn d join number_series s on s.id = d.series
                where d.state = 'USED' and d.number > s.last limit 100
                """);
    }
}
