package thongsuot.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** {@code thongsuot 0.1.0 · Java 25.0.3}. */
final class Version implements IVersionProvider {
    static String number() {
        @Nullable String packed = Version.class.getPackage().getImplementationVersion();
        return packed == null ? "0" : packed;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"thongsuot " + number() + " · Java " + Runtime.version()};
    }
}
