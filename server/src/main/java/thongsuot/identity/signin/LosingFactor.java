package thongsuot.identity.signin;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.identity.account.Account;
import thongsuot.identity.account.AccountEvent;
import thongsuot.identity.rights.Standings;

/** Takes a second factor away for who has lost both telephone and recovery codes; its sessions end with it. */
@Service
@Transactional
public class LosingFactor {

    private final SecondFactors factors;
    private final Sessions sessions;
    private final Standings standings;
    private final ApplicationEventPublisher events;

    LosingFactor(SecondFactors factors, Sessions sessions, Standings standings, ApplicationEventPublisher events) {
        this.factors = factors;
        this.sessions = sessions;
        this.standings = standings;
        this.events = events;
    }

    public void remove(Account account) {
        factors.remove(account.id());
        sessions.endAll(account.id(), null);
        events.publishEvent(AccountEvent.of("secondFactorRemoved", account));
        standings.changed();
    }
}
