package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.convive.access.Keyring;
import org.convive.advisory.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A key may ask so often a minute; another key isn't touched by it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "convive.access=keys",
            "convive.rate.per-minute=5",
            "spring.datasource.url=jdbc:h2:mem:rate;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
        })
class RateLimitTest {

    private final Keyring keyring;

    @LocalServerPort
    private int port;

    @Autowired
    RateLimitTest(Keyring keyring) {
        this.keyring = keyring;
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeAgain() {
        var service = new Service(port);
        String busy = keyring.make("Busy", Set.of(Role.PARTNER), 1, "test").secret();
        String calm = keyring.make("Calm", Set.of(Role.PARTNER), 1, "test").secret();
        var answers = IntStream.range(0, 12)
                .mapToObj(number -> service.get("/v1/status", Map.of("Authorization", "Bearer " + busy)))
                .toList();

        HttpResponse<String> last = answers.get(11);
        assertThat(answers.get(0).statusCode()).isEqualTo(200);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers()
                        .firstValue("Retry-After")
                        .map(Integer::parseInt)
                        .orElse(0))
                .isPositive();
        assertThat(OpenApiContract.violations("Problem", last.body())).isEmpty();
        assertThat(service.get("/v1/status", Map.of("Authorization", "Bearer " + calm))
                        .statusCode())
                .isEqualTo(200);
    }
}
