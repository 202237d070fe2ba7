package thongsuot.identity;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

@Component
class SignIn implements UserDetailsService {

    private final Accounts accounts;

    SignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        Account account = accounts.byLogin(login).orElseThrow(() -> new UsernameNotFoundException(login));
        return User.withUsername(account.id().toString())
                .password(account.password() == null ? "" : account.password())
                .authorities("signed-in")
                .build();
    }
}
