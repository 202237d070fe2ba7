package thongsuot.documents.search;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.documents.DocumentId;
import thongsuot.documents.citations.Follower;

/** Keeps the rows of search up to date with what a document says. */
@Component
class Indexing implements Follower {

    private final JdbcClient jdbc;

    Indexing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void follow(DocumentId changed, Set<DocumentId> citing) {
        jdbc.sql("select search_index(?)")
                .param(changed.value())
                .query(Integer.class)
                .single();
    }
}
