package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests from the document, valid and broken: none is answered by a failure, or otherwise than the document says. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:fuzz;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
class FuzzTest {

    /** Other numbers by -Dconvive.fuzz=20000. */
    private static final int MANY = Integer.getInteger("convive.fuzz", 1_500);

    @LocalServerPort
    private int port;

    @Test
    void noRequestIsAnsweredOtherwiseThanTheDocumentSays() {
        var fuzz = new Fuzz("http://localhost:" + port, 2026);
        List<String> faults = fuzz.send(MANY);

        assertThat(faults).isEmpty();
        assertThat(fuzz.statuses().keySet()).contains(200, 201, 400, 404, 422);
    }
}
