package thongsuot.platform;

/** Something that a right is needed for. Each module lists its own in an enum. */
public interface Action {

    /** As it stands in the table of rights and in refusals: {@code organisation.change.propose}. */
    String key();

    /** Whether it only looks. */
    boolean reads();
}
