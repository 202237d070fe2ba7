package thongsuot.identity.signin;

import org.jspecify.annotations.Nullable;

/** What the first page of an empty installation asks. */
public record FirstAdministratorForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String login,
        @Nullable String mail,
        @Nullable String password,
        @Nullable String again) {

    static final FirstAdministratorForm EMPTY = new FirstAdministratorForm("", "", "", "", "", "");

    /** Never the passwords. */
    @Override
    public String toString() {
        return "the form of " + login;
    }
}
