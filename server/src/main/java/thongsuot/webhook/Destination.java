package thongsuot.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;

/**
 * An address that may be told things: {@code https://…}, or {@code http://…} where the setting {@code webhooks.private} allows it and the machine is one of the
 * office's own. The server stands inside a network: whoever enters an address must not reach through it what stands there, too.
 */
record Destination(URI uri) {

    static final int LONGEST = 500;

    /** Why an address is not taken. */
    enum Objection {
        /** No address of the web, with a name and password, or with a part after {@code #}. */
        FORM,
        /** Unencrypted, to a machine elsewhere or where the setting does not allow it. */
        NOT_HTTPS,
        /** No machine has that name. */
        UNKNOWN_HOST,
        /** It leads to this machine or into the office's own network. */
        PRIVATE;

        String key() {
            return "webhook.objection." + name();
        }
    }

    /** It was not taken. */
    static final class RefusedException extends Exception {
        private final Objection why;

        RefusedException(Objection why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        Objection why() {
            return why;
        }
    }

    /** @param own whether machines of the office's own network are allowed */
    static Destination read(String address, boolean own) throws RefusedException {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException e) {
            throw new RefusedException(Objection.FORM);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme();
        boolean whole = address.length() <= LONGEST
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null
                && uri.getPort() != 0
                && uri.getPort() <= 65_535
                && address.chars().allMatch(c -> c > ' ' && c < 127);
        if (!whole || !(scheme.equals("https") || scheme.equals("http"))) throw new RefusedException(Objection.FORM);
        if (scheme.equals("http") && !own) throw new RefusedException(Objection.NOT_HTTPS);
        return new Destination(uri);
    }

    boolean secure() {
        return uri.getScheme().equals("https");
    }

    /** The name without the brackets of an address of version 6. */
    String host() {
        return uri.getHost().replaceAll("^\\[|]$", "");
    }

    int port() {
        return uri.getPort() > 0 ? uri.getPort() : secure() ? 443 : 80;
    }

    String pathAndQuery() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /**
     * The machine that the name stands for now. Whoever connects must connect to this one and not ask again: the answer may be another by then.
     *
     * @param own whether machines of the office's own network are allowed
     */
    InetAddress machine(boolean own) throws RefusedException {
        InetAddress[] all;
        try {
            all = InetAddress.getAllByName(host());
        } catch (UnknownHostException e) {
            throw new RefusedException(Objection.UNKNOWN_HOST);
        }
        for (InetAddress each : all) {
            boolean inside = inside(each);
            if (never(each) || (inside && !own)) throw new RefusedException(Objection.PRIVATE);
            if (!inside && !secure()) throw new RefusedException(Objection.NOT_HTTPS);
        }
        return all[0];
    }

    /** Where no office has a receiver: nowhere, everywhere, and the addresses at which clouds hand out keys. */
    private static boolean never(InetAddress address) {
        return address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isMulticastAddress();
    }

    private static boolean inside(InetAddress address) {
        if (address.isLoopbackAddress() || address.isSiteLocalAddress() || never(address)) return true;
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address _ -> inside(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
            case Inet6Address _ -> inside(bytes);
            default -> true;
        };
    }

    // RFC 6890: this network, carriers' own, protocol assignments, documentation, benchmarks, reserved.
    private static boolean inside(int first, int second, int third) {
        return first == 0
                || first >= 240
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && (second == 18 || second == 19))
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113);
    }

    /** Unique local addresses, and those of version 6 that carry one of version 4: NAT64, 6to4, Teredo, compatible ones. */
    private static boolean inside(byte[] bytes) {
        boolean local = (bytes[0] & 0xfe) == 0xfc;
        boolean translated =
                bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean compatible = bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0;
        return local || translated || sixToFour || teredo || compatible;
    }
}
