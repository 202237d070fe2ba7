package thongsuot.programme.showing;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something to be added to a work, already known to be what it says. */
public sealed interface NewEvidence {

    /** What it shows. */
    String title();

    /** @param content of a kind that its name says */
    @SuppressWarnings("ArrayRecordComponent")
    record OfFile(String title, String name, byte[] content) implements NewEvidence {}

    record OfLink(String title, String address) implements NewEvidence {}

    record OfCount(String title, BigDecimal amount, String measure) implements NewEvidence {}

    /** Empty for an empty file, or one whose content is not of the kind that its name says, or of no kind that is taken. */
    static Optional<NewEvidence> file(String title, String name, byte[] content) {
        String kept = FileContent.name(name);
        if (content.length == 0 || !FileContent.fits(kept, content)) return Optional.empty();
        return Optional.of(new OfFile(title.isEmpty() ? kept : title, kept, content));
    }

    /** Empty for what is no address of the web: another scheme, no host, a name and password in it. */
    static Optional<NewEvidence> link(String title, String address) {
        URI uri = uri(address);
        if (uri == null || address.length() > 2000) return Optional.empty();
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || uri.getHost() == null || uri.getUserInfo() != null) return Optional.empty();
        String plain = scheme + uri.toASCIIString().substring(scheme.length());
        return Optional.of(new OfLink(title.isEmpty() ? shortened(plain) : title, plain));
    }

    private static String shortened(String address) {
        return address.length() <= 200 ? address : address.substring(0, 199) + "…";
    }

    private static @Nullable URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Empty for a number that can't be kept, or one without its measure. */
    static Optional<NewEvidence> count(String title, Optional<BigDecimal> amount, String measure) {
        if (amount.isEmpty() || measure.isEmpty() || measure.length() > 100) return Optional.empty();
        BigDecimal number = amount.get();
        boolean kept = number.signum() >= 0 && number.scale() <= 4 && number.precision() - number.scale() <= 16;
        if (!kept) return Optional.empty();
        return Optional.of(new OfCount(title.isEmpty() ? measure : title, number, measure));
    }
}
