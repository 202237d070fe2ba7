package thongsuot;

import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import thongsuot.database.Database;
import thongsuot.platform.OfficeClock;

/** The application. Time is that of Hà Nội wherever the machine stands: a day ends there when it ends for those who have duties. */
@SpringBootApplication
public class ThongSuot {

    /** Where days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    Clock clock() {
        return new OfficeClock(ZONE);
    }

    /**
     * Starts the pages over a database that is up to date.
     *
     * @return when pages answer
     */
    public static ConfigurableApplicationContext start(Database database, Settings settings) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        SpringApplication application = new SpringApplication(ThongSuot.class);
        // Modules may name their parts alike.
        application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        // The one who started both stops them in the right order.
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(settings.forSpring(database));
        return application.run();
    }
}
