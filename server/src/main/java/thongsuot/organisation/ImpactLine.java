package thongsuot.organisation;

import java.util.List;

/**
 * One line of a preview about what another module keeps: rights that change, work that needs a new owner.
 *
 * @param key of its sentence, in the words of that module
 */
public record ImpactLine(String key, List<String> arguments) {}
