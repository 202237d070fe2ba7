package thongsuot.organisation.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.organisation.Kinds;

@Repository
class JdbcKinds implements Kinds {

    private final JdbcClient jdbc;

    JdbcKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kind> kinds() {
        return jdbc.sql("""
                select code, label, label_en, line from unit_kind
                order by array_position(array['PARTY', 'STATE', 'UNION', 'FRONT'], line), label collate "vi-x-icu"
                """).query(Kind.class).list();
    }

    @Override
    public List<Level> levels() {
        return jdbc.sql("select code, label, label_en from unit_level order by rank")
                .query(Level.class)
                .list();
    }
}
