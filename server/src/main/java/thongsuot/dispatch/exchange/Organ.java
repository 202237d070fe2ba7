package thongsuot.dispatch.exchange;

/**
 * A body in a message.
 *
 * @param id its code for exchange: {@code H41.12}; at most 35 characters
 * @param inCharge the body above it; empty where nothing says
 */
public record Organ(String id, String inCharge, String name, String address, String email, String telephone) {

    public static Organ of(String id, String name) {
        return new Organ(id, "", name, "", "", "");
    }
}
