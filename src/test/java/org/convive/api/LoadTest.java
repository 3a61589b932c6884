package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** More comes than can be answered, or it comes too slowly, or the database is stuck; the rest goes on. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "convive.load.evaluating=1",
            "convive.load.waiting=1",
            "convive.load.patience-ms=600000",
            "spring.datasource.url=jdbc:h2:mem:load;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
            "spring.datasource.hikari.connection-timeout=300",
            "spring.datasource.hikari.maximum-pool-size=3",
            "management.prometheus.metrics.export.enabled=true"
        })
class LoadTest {

    private static final String AUDIT =
            "{\"place\":{\"name\":\"X\"},\"findings\":[{\"factor\":\"youth-unemployment\",\"severity\":0.8}]}";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database = new org.springframework.jdbc.datasource.SimpleDriverDataSource();

    private Service service = new Service(0);

    @BeforeEach
    void connect() {
        service = new Service(port);
    }

    @Test
    void moreThanCanWaitAreTurnedAwayAndToldWhenToComeAgain() throws InterruptedException, ExecutionException {
        ExecutorService partners = Executors.newFixedThreadPool(12);
        try {
            Callable<HttpResponse<String>> question = () -> service.post(
                    "/v1/evaluations/stability?runs=3000", "application/json", BodyPublishers.ofString(AUDIT));
            var answers = new ArrayList<HttpResponse<String>>();
            for (Future<HttpResponse<String>> answer :
                    partners.invokeAll(Stream.generate(() -> question).limit(12).toList())) {
                answers.add(answer.get());
            }
            List<HttpResponse<String>> refused = answers.stream()
                    .filter(answer -> answer.statusCode() == 503)
                    .toList();

            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 503);
            assertThat(refused).allSatisfy(answer -> {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(OpenApiContract.violations("Problem", answer.body())).isEmpty();
                assertThat(answer.body()).contains("/overloaded");
            });
        } finally {
            partners.shutdownNow();
        }
        assertThat(service.evaluate("", AUDIT).statusCode()).isEqualTo(200);
    }

    @Test
    void hundredsWhoSendHalfABodyKeepNobodyWaiting() throws IOException {
        var silent = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 400; i++) {
                silent.add(sendHalf());
            }
            assertThat(service.evaluate("", AUDIT).statusCode()).isEqualTo(200);
            assertThat(service.get("/v1/decisions").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    private Socket sendHalf() {
        try {
            var socket = new Socket("localhost", port);
            socket.getOutputStream()
                    .write(("POST /v1/evaluations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 1000\r\n\r\n{\"place\":")
                            .getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aStuckDatabaseIsToldAndEvaluationsGoOn() throws SQLException {
        var held = new ArrayList<Connection>();
        try {
            for (int i = 0; i < 3; i++) {
                held.add(database.getConnection());
            }
            HttpResponse<String> stored = service.get("/v1/decisions");

            assertThat(stored.statusCode()).isEqualTo(503);
            assertThat(stored.headers().firstValue("Retry-After")).isPresent();
            assertThat(stored.body()).contains("/database-silent");
            assertThat(service.evaluate("", AUDIT).statusCode()).isEqualTo(200);
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
        assertThat(service.get("/v1/decisions").statusCode()).isEqualTo(200);
    }

    @Test
    void whatTheServiceDoesIsCountedForThoseWhoWatch() {
        service.evaluate("", AUDIT);

        assertThat(service.get("/actuator/prometheus").body())
                .contains(
                        "convive_evaluations_seconds_count",
                        "convive_firings_count",
                        "convive_limits_reached_total",
                        "convive_pack_hash",
                        "convive_activation_failed 0.0",
                        "http_server_requests_seconds_count")
                .doesNotContain("youth-unemployment");
    }
}
