package thongsuot.organisation.transfer;

import java.time.LocalDate;
import java.util.UUID;
import thongsuot.organisation.Basis;

/** A file that somebody wants to bring in. */
public final class UnitFile {

    private final UUID id;
    private final String name;
    private final byte[] content;
    private final LocalDate day;
    private final Basis basis;

    /**
     * @param content not copied: files are large
     * @param day on which its rows begin unless they say otherwise
     */
    public UnitFile(UUID id, String name, byte[] content, LocalDate day, Basis basis) {
        this.id = id;
        this.name = name;
        this.content = content;
        this.day = day;
        this.basis = basis;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content;
    }

    public LocalDate day() {
        return day;
    }

    public Basis basis() {
        return basis;
    }
}
