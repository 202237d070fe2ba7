package thongsuot.organisation.transfer;

import java.time.LocalDate;
import java.util.UUID;
import thongsuot.organisation.Basis;

/**
 * A file that somebody wants to bring in.
 *
 * @param day on which its rows begin unless they say otherwise
 */
public record UnitFile(UUID id, String name, byte[] content, LocalDate day, Basis basis) {}
