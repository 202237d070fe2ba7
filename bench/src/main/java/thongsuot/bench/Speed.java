package thongsuot.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the speed benchmarks, all or those whose names contain the first argument: {@code Speed Reading}. */
public final class Speed {
    private Speed() {}

    public static void main(String[] args) throws RunnerException {
        String which = args.length > 0 ? args[0] : "";
        new Runner(new OptionsBuilder()
                        .include("thongsuot\\.bench\\.speed\\..*" + which)
                        .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED")
                        .build())
                .run();
    }
}
