package org.convive.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
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

    private static final String LATER = "2099.1.0";
    private static final int QUESTIONS = 4;

    @TempDir
    private static Path folder = Path.of(".");

    private static ConfigurableApplicationContext context = new SpringApplicationBuilder().context();
    private static Service service = new Service(0);

    @BeforeAll
    static void start() throws IOException {
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

    @AfterAll
    static void stop() {
        context.close();
    }

    @AfterEach
    void useTheShippedPackAgain() throws IOException {
        JsonNode before = lastChange(status());
        boolean isChanged = false;
        for (String path : List.of("pack.yaml", RULES)) {
            if (!Files.readString(folder.resolve(path)).equals(text(path))) {
                Files.writeString(folder.resolve(path), text(path));
                isChanged = true;
            }
        }
        if (isChanged) {
            await(status -> !lastChange(status).equals(before)
                    && status.path("hash").asString().equals(ShippedPack.PACK.hash())
                    && Set.of("in-use", "unchanged").contains(outcome(status)));
        }
        context.getBean(PackInUse.class).tryOut(() -> ShippedPack.FILES);
    }

    @Test
    void aSavedChangeIsTakenUp() throws IOException {
        save("pack.yaml", ReloadTest::asLaterVersion, status -> outcome(status).equals("in-use"));

        assertThat(status().path("version").asString()).isEqualTo(LATER);
        assertThat(service.evaluate("", AUDIT)
                        .headers()
                        .firstValue("Convive-Pack")
                        .orElse(""))
                .contains("/" + LATER + "/");
        assertThat(JsonMapper.shared()
                        .readTree(service.get("/v1/programmes").body())
                        .path("total")
                        .asInt())
                .isEqualTo(ShippedPack.PACK.knowledge().programmes().size());
    }

    @Test
    void aBrokenChangeIsToldAndTheLastGoodPackGoesOnAnswering() throws IOException {
        save("pack.yaml", ReloadTest::asLaterVersion, status -> outcome(status).equals("in-use"));
        String good = service.evaluate("", AUDIT).body();

        JsonNode refused = save(
                RULES,
                text -> text.replaceFirst("youth-unemployment", "youth-unemploymnt"),
                status -> outcome(status).equals("refused"));

        assertThat(refused.at("/lastChange/diagnostics/0/file").asString()).isEqualTo(RULES);
        assertThat(refused.at("/lastChange/diagnostics/0/suggestion").asString())
                .isEqualTo("youth-unemployment");
        assertThat(refused.path("version").asString()).isEqualTo(LATER);
        assertThat(service.evaluate("", AUDIT).body()).isEqualTo(good);
    }

    @Test
    void aPackThatFailsItsOwnScenariosIsNotUsed() throws IOException {
        JsonNode status = save(
                RULES,
                text -> text.replaceFirst(",youth-unemployment,", ",school-dropout,"),
                answer -> outcome(answer).equals("failed-scenarios"));

        assertThat(status.at("/lastChange/failures/0/failures/0").asString()).isNotEmpty();
        assertThat(status.path("hash").asString()).isEqualTo(ShippedPack.PACK.hash());
    }

    @Test
    void aChangeThatIsTakenBackLeavesNothingToMend() throws IOException {
        save(
                RULES,
                text -> text.replaceFirst("suggest", "sugest"),
                status -> outcome(status).equals("refused"));

        JsonNode status =
                save(RULES, text -> text(RULES), answer -> outcome(answer).equals("unchanged"));

        assertThat(status.at("/lastChange/diagnostics")).isEmpty();
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
        files.put(path, text(path).replaceFirst("name: \\{en: \"", "$0Zebra ").getBytes(UTF_8));
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

    private static JsonNode status() {
        HttpResponse<String> answer = service.get("/v1/status");
        assertThat(OpenApiContract.violations("Status", answer.body())).isEmpty();
        return JsonMapper.shared().readTree(answer.body());
    }

    /** When the last change was tried, which tells it from every other. */
    private static JsonNode lastChange(JsonNode status) {
        return status.at("/lastChange/at");
    }

    private static String outcome(JsonNode status) {
        return status.at("/lastChange/outcome").asString();
    }

    /** Saves a change and waits until it was tried and came out as hoped. */
    private static JsonNode save(String path, UnaryOperator<String> change, Predicate<JsonNode> hoped)
            throws IOException {
        JsonNode before = lastChange(status());
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file, changed);
        return await(status -> !lastChange(status).equals(before) && hoped.test(status));
    }

    private static JsonNode await(Predicate<JsonNode> hoped) {
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

    private static String asLaterVersion(String text) {
        return text.replaceFirst("version: .*", "version: " + LATER);
    }

    private static String text(String path) {
        return new String(ShippedPack.FILES.bytes(path), UTF_8);
    }
}
