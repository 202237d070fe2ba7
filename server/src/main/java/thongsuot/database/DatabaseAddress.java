package thongsuot.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where a database is and as whom to go there.
 *
 * @param url as JDBC writes it, without user and password
 */
public record DatabaseAddress(String url, String user, String password) {

    /**
     * Reads {@code postgres://user:password@host:5432/name?sslmode=require}, or the same as {@code jdbc:postgresql://…} with user and
     * password as parameters.
     *
     * @throws IllegalArgumentException if it isn't one, naming the form but never the value, which holds a password
     */
    public static DatabaseAddress parse(String text) {
        String plain = text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text;
        if (!plain.startsWith("postgres://") && !plain.startsWith("postgresql://")) throw unreadable();
        URI uri;
        try {
            uri = URI.create(plain);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
        String user = "";
        String password = "";
        if (uri.getRawUserInfo() != null) {
            String[] parts = uri.getRawUserInfo().split(":", 2);
            user = decoded(parts[0]);
            password = parts.length > 1 ? decoded(parts[1]) : "";
        }
        StringBuilder rest = new StringBuilder();
        if (uri.getRawQuery() != null) {
            for (String pair : uri.getRawQuery().split("&")) {
                if (pair.startsWith("user=")) user = decoded(pair.substring(5));
                else if (pair.startsWith("password=")) password = decoded(pair.substring(9));
                else rest.append(rest.isEmpty() ? '?' : '&').append(pair);
            }
        }
        if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2 || user.isEmpty())
            throw unreadable();
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath() + rest, user, password);
    }

    /** A connection of its own, outside any pool. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The same place, as another user. */
    DatabaseAddress as(String otherUser, String otherPassword) {
        return new DatabaseAddress(url, otherUser, otherPassword);
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "DATABASE_URL is not of the form postgres://user:password@host:5432/name (special characters as %40, %3A …)");
    }
}
