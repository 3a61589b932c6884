package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.convive.Convive;
import org.convive.access.AccessRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever sits at this computer needs no key, and nobody else gets in by way of them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenDoorTest {

    private static final String AUDIT = "{\"place\":{\"name\":\"X\"},\"findings\":[{\"factor\":\"fear-of-crime\"}]}";

    @LocalServerPort
    private int port;

    private Service service = new Service(0);

    @BeforeEach
    void connect() {
        service = new Service(port);
    }

    @Test
    void theServiceDoesNotListenToOthersWithoutAskingWhoTheyAre() {
        for (String elsewhere : new String[] {"0.0.0.0", "::", ""}) {
            assertThatThrownBy(() -> new SpringApplicationBuilder(Convive.class)
                            .run(
                                    "--server.port=0",
                                    "--server.address=" + elsewhere,
                                    "--spring.datasource.url=jdbc:h2:mem:never;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"))
                    .as(elsewhere)
                    .hasRootCauseInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void keysAndTheTrailAreForAdministratorsEvenHere() {
        assertThat(service.get("/v1/keys").statusCode()).isEqualTo(401);
        assertThat(service.get("/v1/trail").statusCode()).isEqualTo(401);
        assertThat(service.get("/v1/status").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageOfAnotherSiteCannotChangeAnything() {
        for (Map<String, String> foreign : new Map[] {
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Origin", "https://elsewhere.example"),
            Map.of("Origin", "null")
        }) {
            assertThat(service.post("/v1/decisions", foreign, AUDIT).statusCode())
                    .as(foreign.toString())
                    .isEqualTo(403);
        }
        HttpResponse<String> own = service.post("/v1/evaluations", Map.of("Origin", "http://localhost:" + port), AUDIT);
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aForeignNameThatPointsHereGetsNowhere() throws IOException {
        assertThat(statusFor("elsewhere.example")).contains(" 403 ");
        assertThat(statusFor("127.0.0.1:" + port)).contains(" 200 ");
    }

    private String statusFor(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET /v1/status HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void answersCarryTheHeadersThatBrowsersHeed() {
        HttpResponse<String> page = service.get("/docs/index.html");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }
}
