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
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.convive.Convive;
import org.convive.ShippedPack;
import org.convive.authoring.reload.PackInUse;
import org.convive.authoring.reload.ReloadAttempt.Outcome;
import org.convive.rulepack.PackFiles;
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

    private static final int QUESTIONS = 4;

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
    void everyAnswerIsWhollyOfOnePackWhilePacksChange() {
        PackInUse inUse = context.getBean(PackInUse.class);
        List<PackFiles> packs = List.of(ShippedPack.FILES, renamed());
        var alone = new HashMap<String, String>();
        for (PackFiles pack : packs) {
            inUse.tryOut(() -> pack);
            for (int question = 0; question < QUESTIONS; question++) {
                HttpResponse<String> answer = ask(question);
                assertThat(answer.statusCode()).isEqualTo(200);
                alone.put(question + " " + named(answer), answer.body());
            }
        }
        assertThat(Set.copyOf(alone.values())).hasSize(packs.size() * QUESTIONS);

        CompletableFuture<Void> changes = CompletableFuture.runAsync(() -> IntStream.range(0, 8)
                .forEach(turn -> assertThat(
                                inUse.tryOut(() -> packs.get(turn % 2)).outcome())
                        .isEqualTo(Outcome.IN_USE)));
        while (!changes.isDone()) {
            IntStream.range(0, 4 * QUESTIONS).parallel().forEach(call -> {
                HttpResponse<String> answer = ask(call % QUESTIONS);
                assertThat(answer.body()).isEqualTo(alone.get(call % QUESTIONS + " " + named(answer)));
            });
        }
        changes.join();
    }

    private HttpResponse<String> ask(int question) {
        return switch (question) {
            case 0 -> service.evaluate("?explain=summary", AUDIT);
            case 1 -> service.get("/v1/programmes?text=zebra");
            case 2 -> service.get("/v1/programmes?factor=youth-unemployment");
            default -> service.get("/v1/programmes/vocational-training-placement");
        };
    }

    /** The pack that the answer's header names; a body that names one must name the same. */
    private static String named(HttpResponse<String> answer) {
        String header = answer.headers().firstValue("Convive-Pack").orElse("");
        JsonNode provenance = JsonMapper.shared().readTree(answer.body()).path("provenance");
        if (!provenance.isMissingNode()) {
            assertThat(provenance.path("packHash").asString())
                    .startsWith(header.substring(header.lastIndexOf('/') + 1));
        }
        return header;
    }

    /** The pack that ships, with one programme under another name. */
    private static PackFiles renamed() {
        var files = new HashMap<String, byte[]>();
        ShippedPack.FILES.paths().forEach(path -> files.put(path, ShippedPack.FILES.bytes(path)));
        String path = "programmes/vocational-training-placement.yaml";
        String text = new String(ShippedPack.FILES.bytes(path), UTF_8);
        files.put(path, text.replaceFirst("name: \\{en: \"", "$0Zebra ").getBytes(UTF_8));
        return PackFiles.of(files);
    }

    @Test
    void saysWhichFolderItWatchesWithoutThePathToIt() {
        assertThat(status().path("folder").asString())
                .isEqualTo(folder.getFileName().toString());
        assertThat(status().path("engineVersion").asString()).isNotEmpty();
    }

    @Test
    void refusesAPackThatIsTooLargeToBeSent() {
        HttpResponse<String> answer = service.post(
                "/v1/packs/check", "application/zip", BodyPublishers.ofByteArray(new byte[11 * 1024 * 1024]));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void saysWhatAPackIsSentAs() {
        HttpResponse<String> answer =
                service.post("/v1/packs/check", "application/json", BodyPublishers.ofString("{}"));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("application/zip");
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
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
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
