package thongsuot.dispatch.exchange;

import java.util.List;
import java.util.Map;

/**
 * What a file says, before it is taken.
 *
 * @param kind the key of the words for its kind
 * @param said what it says, by the key of the words for each part
 * @param files their names
 * @param known whether it was taken before
 * @param next the page that shows what came of it
 */
public record Look(
        String kind,
        String title,
        String from,
        String to,
        Map<String, String> said,
        List<String> files,
        boolean known,
        String next) {}
