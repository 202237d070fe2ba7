package thongsuot.web;

import java.util.List;

/** Light, dark, or as the machine is set. */
public final class Themes {

    public static final List<String> ALL = List.of("auto", "light", "dark");

    private Themes() {}

    public static String icon(String theme) {
        return switch (theme) {
            case "light" -> "sun";
            case "dark" -> "moon";
            default -> "auto";
        };
    }
}
