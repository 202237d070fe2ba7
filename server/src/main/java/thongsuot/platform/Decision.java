package thongsuot.platform;

/** Yes, with the rule that gave the right; or no, with all that the person refused needs to know. */
public sealed interface Decision {

    /** @param rule which role at which unit gave the right, in words for the trail */
    record Allowed(String rule) implements Decision {}

    /**
     * @param rule which rule says no, as a key of words
     * @param arguments what the words of the rule need: the action, the unit, the roles that would do
     * @param whoCanGrant who can give the right, in words: names of posts or a role at a unit
     */
    record Denied(String rule, java.util.List<String> arguments, String whoCanGrant) implements Decision {}
}
