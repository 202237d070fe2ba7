package thongsuot.api.tokens;

import java.util.UUID;

/**
 * A token about to be made.
 *
 * @param days for how many it is good
 */
record NewToken(UUID post, String name, Scope scope, int days) {}
