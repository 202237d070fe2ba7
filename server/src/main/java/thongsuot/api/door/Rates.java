package thongsuot.api.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How fast a token may ask: a minute's worth at once, then as it drips in. Each server counts by itself. */
@Component
class Rates {

    private final Cache<UUID, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();
    private final int perMinute;

    Rates(@Value("${thongsuot.api.requests.per.minute:300}") int perMinute) {
        this.perMinute = perMinute;
    }

    /** @return the seconds to wait; 0 to go on, and then it has been counted */
    int take(UUID token) {
        Bucket bucket = buckets.get(
                token,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.toIntExact(
                        1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
    }

    int perMinute() {
        return perMinute;
    }
}
