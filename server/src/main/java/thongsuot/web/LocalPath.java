package thongsuot.web;

import org.jspecify.annotations.Nullable;

/** A way back that somebody's browser sent. Only places of ours are followed: an address elsewhere would make us a helper of frauds. */
public final class LocalPath {

    private LocalPath() {}

    /** The path as given if it leads to one of our pages; otherwise the first page. */
    public static String orHome(@Nullable String given) {
        return given != null && safe(given) ? given : "/";
    }

    private static boolean safe(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.length() <= 2000
                && path.chars().allMatch(c -> c > ' ' && c != '\\' && c < 127);
    }
}
