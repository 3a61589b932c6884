package org.convive.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.convive.Convive;
import org.convive.ShippedPack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An expert saves a file, and the running service takes it up, or says why it doesn't. */
class ReloadTest {

    private static final String RULES = "youth/youth-employment.csv";
    private static final String AUDIT =
            "{\"place\":{\"name\":\"X\"},\"findings\":[{\"factor\":\"youth-unemployment\",\"severity\":0.8}]}";

    @TempDir
    private Path folder = Path.of(".");

    private ConfigurableApplicationContext context = new SpringApplicationBuilder().context();
    private Service service = new Service(0);

    @BeforeEach
    void start() throws IOException {
        for (String path : ShippedPack.FILES.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, ShippedPack.FILES.bytes(path));
        }
        context = new SpringApplicationBuilder(Convive.class)
                .run(
                        "--server.port=0",
                        "--convive.pack=" + folder,
                        "--spring.datasource.url=jdbc:h2:mem:reload;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        service = new Service(
                ((WebServerApplicationContext) context).getWebServer().getPort());
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void aSavedChangeIsTakenUpAndABrokenOneIsTold() throws IOException {
        assertThat(status().path("watching").asBoolean()).isTrue();
        assertThat(status().path("lastChange").isMissingNode()).isTrue();

        edit("pack.yaml", text -> text.replaceFirst("version: .*", "version: 2099.1.0"));
        await(status -> status.path("version").asString().equals("2099.1.0"));
        assertThat(service.evaluate("", AUDIT)
                        .headers()
                        .firstValue("Convive-Pack")
                        .orElse(""))
                .contains("/2099.1.0/");
        assertThat(JsonMapper.shared()
                        .readTree(service.get("/v1/programmes").body())
                        .path("total")
                        .asInt())
                .isEqualTo(ShippedPack.PACK.knowledge().programmes().size());

        edit(RULES, text -> text.replaceFirst("youth-unemployment", "youth-unemploymnt"));
        JsonNode refused = await(status -> outcome(status).equals("refused"));
        assertThat(refused.at("/lastChange/diagnostics/0/file").asString()).isEqualTo(RULES);
        assertThat(refused.at("/lastChange/diagnostics/0/suggestion").asString())
                .isEqualTo("youth-unemployment");
        assertThat(refused.path("version").asString()).isEqualTo("2099.1.0");
        assertThat(service.evaluate("", AUDIT).statusCode()).isEqualTo(200);
    }

    @Test
    void aPackThatFailsItsOwnScenariosIsNotUsed() throws IOException {
        String before = status().path("hash").asString();

        edit(RULES, text -> text.replaceFirst(",youth-unemployment,", ",school-dropout,"));

        JsonNode status = await(answer -> outcome(answer).equals("failed-scenarios"));
        assertThat(status.at("/lastChange/failures/0/failures/0").asString()).isNotEmpty();
        assertThat(status.path("hash").asString()).isEqualTo(before);
    }

    @Test
    void everyAnswerIsWhollyOfOnePackWhilePacksChange() throws IOException {
        String first = Files.readString(folder.resolve("pack.yaml"));
        String second = first.replaceFirst("version: .*", "version: 2099.1.0");
        var saver = new Thread(() -> IntStream.range(0, 6).forEach(turn -> {
            write("pack.yaml", turn % 2 == 0 ? second : first);
            await(status -> status.path("version").asString().equals("2099.1.0") == (turn % 2 == 0));
        }));
        saver.start();

        while (saver.isAlive()) {
            List<HttpResponse<String>> answers = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(call -> service.evaluate("?explain=none", AUDIT))
                    .toList();
            for (HttpResponse<String> answer : answers) {
                JsonNode provenance =
                        JsonMapper.shared().readTree(answer.body()).path("provenance");
                String named = provenance.path("pack").asString() + "/"
                        + provenance.path("packVersion").asString() + "/"
                        + provenance.path("packHash").asString().substring(0, 12);
                assertThat(answer.headers().firstValue("Convive-Pack")).contains(named);
            }
        }
    }

    @Test
    void aPackIsCheckedWithoutBeingUsed() throws IOException {
        String before = status().path("hash").asString();

        JsonNode sound = check(zip(folder));
        assertThat(sound.path("sound").asBoolean()).isTrue();
        assertThat(sound.path("hash").asString()).isEqualTo(before);
        assertThat(sound.path("scenarios").asInt()).isPositive();
        assertThat(sound.path("failures")).isEmpty();

        JsonNode noZip = check("hello".getBytes(UTF_8));
        assertThat(noZip.path("sound").asBoolean()).isFalse();
        assertThat(noZip.at("/diagnostics/0/code").asString()).isEqualTo("broken-zip");
        assertThat(status().path("hash").asString()).isEqualTo(before);
    }

    private JsonNode check(byte[] body) {
        HttpResponse<String> answer =
                service.post("/v1/packs/check", "application/zip", BodyPublishers.ofByteArray(body));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(OpenApiContract.violations("PackCheck", answer.body())).isEmpty();
        return JsonMapper.shared().readTree(answer.body());
    }

    private static byte[] zip(Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry("rules/" + folder.relativize(file)));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }

    private JsonNode status() {
        HttpResponse<String> answer = service.get("/v1/status");
        assertThat(OpenApiContract.violations("Status", answer.body())).isEmpty();
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String outcome(JsonNode status) {
        return status.at("/lastChange/outcome").asString();
    }

    private JsonNode await(Predicate<JsonNode> hoped) {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        JsonNode status = status();
        while (!hoped.test(status) && Instant.now().isBefore(end)) {
            pause();
            status = status();
        }
        assertThat(hoped.test(status)).as(status.toString()).isTrue();
        return status;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void edit(String path, UnaryOperator<String> change) throws IOException {
        String text = Files.readString(folder.resolve(path));
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        write(path, changed);
    }

    private void write(String path, String text) {
        try {
            Files.writeString(folder.resolve(path), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
