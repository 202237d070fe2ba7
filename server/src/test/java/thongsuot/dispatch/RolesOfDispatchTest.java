package thongsuot.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.identity.rights.RightsTable;
import thongsuot.testing.RunningServer;

/** The rules of rows know the same roles as the table of rights: one that lets in more would be a hole, one that lets in fewer an error page. */
class RolesOfDispatchTest {

    private final RunningServer server = RunningServer.shared();

    @ParameterizedTest
    @EnumSource(value = DispatchAction.class, mode = Mode.EXCLUDE, names = "VIEW")
    void theDatabaseKnowsTheRolesOfTheTable(DispatchAction action) {
        String function = action.key().replace('.', '_') + "_roles()";
        Set<String> database = server.bean(JdbcClient.class)
                .sql("select " + function)
                .query((row, _) ->
                        Arrays.stream((String[]) row.getArray(1).getArray()).collect(Collectors.toSet()))
                .single();
        Set<String> table =
                RightsTable.of(action).roles().stream().map(Enum::name).collect(Collectors.toSet());
        assertThat(table).as("the table has a row for %s", action.key()).isNotEmpty();
        assertThat(database).isEqualTo(table);
    }
}
