package thongsuot.documents.citations;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.platform.Invariant;

/** What is always true of links, relations and the rows of search. */
@Configuration
class Invariants {

    /** A link says the number that its target has: on any other, numbers would have been mixed up. What a person said may differ. */
    @Bean
    Invariant linksFit() {
        return new BySql("linksFit", """
                select l.document::text, l.code || ' → ' || coalesce(t.code, '')
                from citation_link l join document t on t.id = l.target
                where l.state <> 'PERSON' and l.code_key is not null and code_key(t.code) is distinct from l.code_key
                    and length(l.code) <= 60 and not exists (select from document_work w where w.document in (l.document, t.id))
                """);
    }

    /** What a person said of a citation is what stands. */
    @Bean
    Invariant choicesStand() {
        return new BySql("choicesStand", """
                select l.document::text, l.mention
                from citation_link l join lateral (select c.target from citation_choice c
                    where c.document = l.document and c.mention = l.mention order by c.chosen_at desc, c.id desc limit 1) c on true
                where (l.state <> 'PERSON' or l.target is distinct from c.target)
                    and not exists (select from document_work w where w.document = l.document)
                """);
    }

    /** Every part of a current reading can be found. */
    @Bean
    Invariant partsAreFound() {
        return new BySql("partsAreFound", """
                select c.document::text, c.path
                from clause c join document_reading r on r.id = c.reading and r.superseded_at is null
                where c.text <> '' and not exists (select from search_row s
                        where s.document = c.document and s.source = 'CLAUSE' and s.ordinal = c.ordinal and s.text = c.text)
                    and not exists (select from document_work w where w.document = c.document)
                """);
    }

    private record BySql(String name, String sql) implements Invariant {

        @Override
        public String key() {
            return "citations.invariant." + name;
        }

        @Override
        public List<Violation> violations(JdbcClient owner) {
            return owner.sql(sql + " limit 100")
                    .query((row, _) -> new Violation(row.getString(1), row.getString(2)))
                    .list();
        }
    }
}
