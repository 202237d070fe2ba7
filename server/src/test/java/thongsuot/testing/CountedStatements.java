package thongsuot.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Sees every statement that the program sends to its database. A server that a test starts with {@code count.statements} has one:
 *
 * <pre>{@code
 * RunningServer server = RunningServer.start(Map.of("count.statements", "true"));
 * List<String> sent = server.bean(CountedStatements.class).during(() -> surfer.get("/units"));
 * }</pre>
 */
@Component
@ConditionalOnProperty("thongsuot.count.statements")
public final class CountedStatements implements BeanPostProcessor {

    private static final List<String> OF_EVERY_REQUEST = List.of("spring_session", "select standing(", "set_config(");

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /**
     * What was sent while something was done. Left out is what every request sends now and then, whatever its page: the session, and
     * what is remembered for some seconds of who acts.
     */
    public List<String> during(Runnable work) {
        sent.clear();
        work.run();
        return sent.stream()
                .filter(sql -> OF_EVERY_REQUEST.stream().noneMatch(sql.toLowerCase(Locale.ROOT)::contains))
                .toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return proxy(Connection.class, connected(super.getConnection()));
        }
    }

    private InvocationHandler connected(Connection connection) {
        return (_, method, arguments) -> {
            Object answer = call(connection, method, arguments);
            String sql = arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : "";
            return switch (answer) {
                case CallableStatement call -> proxy(CallableStatement.class, counted(call, sql));
                case PreparedStatement prepared -> proxy(PreparedStatement.class, counted(prepared, sql));
                case Statement plain -> proxy(Statement.class, counted(plain, ""));
                case null, default -> answer;
            };
        };
    }

    private InvocationHandler counted(Statement statement, String sql) {
        return (_, method, arguments) -> {
            // Jobs go their own way beside the pages.
            boolean ofRequest = RequestContextHolder.getRequestAttributes() != null;
            if (ofRequest && method.getName().startsWith("execute"))
                sent.add(arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : sql);
            return call(statement, method, arguments);
        };
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
