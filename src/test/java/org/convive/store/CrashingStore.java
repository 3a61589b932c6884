package org.convive.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.convive.advisory.Decision;
import org.convive.advisory.Decisions;
import org.convive.advisory.IdempotencyKey;
import org.convive.rulepack.PackFiles;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills a process while it stores decisions in the embedded database, opens the database again and tells what is missing.
 *
 * <p>What the process acknowledged must all be there and whole, and of what it didn't acknowledge there must be all or
 * nothing.
 */
public final class CrashingStore {

    private static final int LONGEST_LIFE_IN_MILLIS = 400;
    private static final int LETTERS_OF_AN_ANSWER = 4000;

    private final Path folder;
    private final Random random;

    /** Stores in this folder; the seed tells when the process is killed. */
    public CrashingStore(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /**
     * What one kill left.
     *
     * @param acknowledged how many decisions the process said that it had stored
     * @param faults what of them is missing or not whole, and what is half there
     */
    public record Aftermath(int acknowledged, List<String> faults) {}

    /** Starts a process, kills it at a moment of chance, and looks at what is left. */
    public Aftermath kill() {
        List<String> acknowledged = storeAndKill();
        try (ConfigurableApplicationContext store = open(folder)) {
            var decisions = store.getBean(Decisions.class);
            var faults = new ArrayList<String>();
            acknowledged.forEach(id -> check(id, decisions, faults));
            for (Decision decision :
                    decisions.list(ALL, 0, Integer.MAX_VALUE - 1).decisions()) {
                check(decision.id(), decisions, faults);
                decisions.forget(decision.id());
            }
            for (String table : List.of("idempotency_key", "decision")) {
                int left = store.getBean(JdbcClient.class)
                        .sql("SELECT COUNT(*) FROM " + table)
                        .query(Integer.class)
                        .single();
                if (left > 0) {
                    faults.add(left + " rows of " + table + " belong to no decision");
                }
            }
            return new Aftermath(acknowledged.size(), List.copyOf(faults));
        }
    }

    private static void check(String id, Decisions decisions, List<String> faults) {
        boolean whole = decisions.find(id).isPresent()
                && decisions.answer(id).filter(answer(id)::equals).isPresent()
                && decisions
                        .audit(id)
                        .filter(audit -> new String(audit, UTF_8).equals(id))
                        .isPresent()
                && decisions
                        .find(id)
                        .flatMap(found -> decisions.pack(found.packHash()))
                        .isPresent()
                && decisions
                        .madeUnder(key(id))
                        .filter(made -> made.id().equals(id))
                        .isPresent();
        if (!whole) {
            faults.add("decision " + id + " isn't whole");
        }
    }

    private List<String> storeAndKill() {
        try {
            Path said = Files.createTempFile("convive", ".ids");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CrashingStore.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            while (process.isAlive() && ids(said).isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE_IN_MILLIS));
            process.destroyForcibly().waitFor();
            List<String> acknowledged = ids(said);
            if (acknowledged.isEmpty()) {
                throw new IllegalStateException("it stored nothing: " + Files.readString(said));
            }
            Files.delete(said);
            return acknowledged;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> ids(Path said) throws IOException {
        return Files.readString(said).lines().filter(CrashingStore::isId).toList();
    }

    private static boolean isId(String line) {
        return line.length() == 36
                && line.chars().filter(letter -> letter == '-').count() == 4;
    }

    private static final Decisions.Filter ALL =
            new Decisions.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Stores decisions, prints the id of each that is stored, and never ends by itself. */
    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext store = open(Path.of(arguments[0]))) {
            var decisions = store.getBean(Decisions.class);
            PackFiles pack = PackFiles.of(
                    Map.of("pack.yaml", UUID.randomUUID().toString().getBytes(UTF_8)));
            while (true) {
                String id = UUID.randomUUID().toString();
                var decision = new Decision(
                        id, Instant.EPOCH, "X", "pack", "1", pack.hash(), new Decision.Wish("en", "none", 0));
                decisions.store(decision, answer(id), id.getBytes(UTF_8), pack, Optional.of(key(id)));
                System.out.println(id);
                System.out.flush();
            }
        }
    }

    private static IdempotencyKey key(String id) {
        return new IdempotencyKey("test", "key of " + id, "0".repeat(64));
    }

    private static String answer(String id) {
        return id.repeat(LETTERS_OF_AN_ANSWER / id.length());
    }

    private static ConfigurableApplicationContext open(Path folder) {
        return new SpringApplicationBuilder(StoreAlone.class)
                .web(WebApplicationType.NONE)
                .run("--spring.config.location=classpath:/application.yaml", "--convive.data=" + folder);
    }

    /** The store without the rest of the house. */
    @EnableAutoConfiguration
    @Import({DatabaseDecisions.class, DatabaseKeys.class})
    static class StoreAlone {}
}
