package thongsuot.identity.signin;

import org.jspecify.annotations.Nullable;

/** What is kept about the machine of a session: enough for its owner to know it again, no more. */
final class Device {

    private Device() {}

    /** "Firefox, Windows"; empty for programs that say nothing known. */
    static String of(@Nullable String agent) {
        if (agent == null) return "";
        String browser = first(
                agent,
                "Edg/",
                "Edge",
                "CocCoc",
                "Cốc Cốc",
                "coc_coc",
                "Cốc Cốc",
                "OPR/",
                "Opera",
                "Firefox/",
                "Firefox",
                "Chrome/",
                "Chrome",
                "Safari/",
                "Safari");
        String system = first(
                agent,
                "Android",
                "Android",
                "iPhone",
                "iPhone",
                "iPad",
                "iPad",
                "Windows",
                "Windows",
                "Mac OS X",
                "macOS",
                "Linux",
                "Linux");
        if (browser.isEmpty() || system.isEmpty()) return browser + system;
        return browser + ", " + system;
    }

    /** 203.0.113.x, 2001:db8:… */
    static String abbreviated(String address) {
        if (address.contains(":")) {
            String[] parts = address.split(":");
            return parts.length < 2 ? "…" : parts[0] + ":" + parts[1] + ":…";
        }
        int last = address.lastIndexOf('.');
        return last < 0 ? "" : address.substring(0, last) + ".x";
    }

    private static String first(String agent, String... marksAndNames) {
        for (int i = 0; i < marksAndNames.length; i += 2)
            if (agent.contains(marksAndNames[i])) return marksAndNames[i + 1];
        return "";
    }
}
