package thongsuot.bench.licences;

import java.util.List;

/**
 * {@code org.jsoup:jsoup 1.21.2, MIT}: a library that a module needs when it runs.
 *
 * @param licences as the library's pom names them, of which a user may choose one; empty where it names none
 */
record Library(String group, String name, String version, List<String> licences) {
    Library {
        licences = List.copyOf(licences);
    }

    /** Group and name: what a library is called whatever its version. */
    String id() {
        return group + ":" + name;
    }

    @Override
    public String toString() {
        return id() + " " + version;
    }
}
