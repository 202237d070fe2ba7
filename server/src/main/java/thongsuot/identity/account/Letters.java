package thongsuot.identity.account;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends letters, where {@code mail.host} says through whom; otherwise {@link #configured()} is false and pages say whom to ask. */
@Component
public class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final @Nullable JavaMailSenderImpl sender;
    private final String from;

    Letters(
            @Value("${thongsuot.mail.host:}") String host,
            @Value("${thongsuot.mail.port:587}") int port,
            @Value("${thongsuot.mail.user:}") String user,
            @Value("${thongsuot.mail.password:}") String password,
            @Value("${thongsuot.mail.tls:true}") boolean tls,
            @Value("${thongsuot.mail.from:}") String from) {
        this.from = from.isEmpty() ? "thong-suot@" + (host.isEmpty() ? "localhost" : host) : from;
        if (host.isEmpty()) {
            sender = null;
            return;
        }
        sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls));
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "10000");
        properties.setProperty("mail.smtp.writetimeout", "10000");
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(password);
            properties.setProperty("mail.smtp.auth", "true");
        }
    }

    public boolean configured() {
        return sender != null;
    }

    /** @return whether the mail server took it */
    public boolean send(String to, String subject, String text) {
        if (sender == null) return false;
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(to);
        letter.setSubject(subject);
        letter.setText(text);
        try {
            sender.send(letter);
            return true;
        } catch (MailException e) {
            // The address is personal; the reason of the mail server is enough to mend it.
            LOG.warn("a letter could not be sent: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** Sends it when the page has been answered, so that the time of the answer does not tell whether an account is there. */
    public void sendLater(String to, String subject, String text) {
        Thread.ofVirtual().name("letter").start(() -> send(to, subject, text));
    }
}
