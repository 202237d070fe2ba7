package thongsuot.identity.rights;

import java.util.UUID;

/**
 * A person to choose.
 *
 * @param posts what they hold today, to tell people of one name apart; empty for none
 */
public record PersonFound(UUID id, String name, String posts) {}
