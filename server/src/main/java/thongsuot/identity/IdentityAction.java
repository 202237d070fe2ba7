package thongsuot.identity;

import thongsuot.platform.Action;

/** What may be done with accounts and rights. */
public enum IdentityAction implements Action {
    /** See the accounts of a unit and who holds them. */
    ACCOUNTS_VIEW("identity.accounts.view", true),
    /** Invite somebody, let them set a new password, close their account. */
    ACCOUNTS_MANAGE("identity.accounts.manage", false),
    /** See who has which rights at a unit. */
    RIGHTS_VIEW("identity.rights.view", true),
    /** Give and take rights at a unit. */
    RIGHTS_GRANT("identity.rights.grant", false),
    /** Enter an authority to act for a post that its holder gave on paper. */
    DELEGATIONS_RECORD("identity.delegations.record", false);

    private final String key;
    private final boolean reads;

    IdentityAction(String key, boolean reads) {
        this.key = key;
        this.reads = reads;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean reads() {
        return reads;
    }
}
