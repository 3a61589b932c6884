package org.convive.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.convive.PackFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing that anyone can write into a pack runs: it is refused where it stands, and touches nothing. */
class HostilePacksTest {

    private static final String FOLDER = "rulepack/hostile";

    private static Surroundings surroundings;

    @BeforeAll
    static void listen() throws IOException {
        surroundings = new Surroundings();
    }

    @AfterAll
    static void listenNoMore() throws IOException {
        surroundings.close();
    }

    @TestFactory
    Stream<DynamicTest> anAttackIsRefusedWhereItStandsAndTouchesNothing() {
        return PackFixture.testsOf(FOLDER, this::refused);
    }

    @Test
    void thereAreAttacksOfEveryKind() {
        assertThat(PackFixture.all(FOLDER).map(fixture -> fixture.name().split("-")[0]))
                .hasSizeGreaterThan(300)
                .contains("then", "when", "head", "file", "name", "id", "text", "character", "large", "table", "yaml");
    }

    @Test
    void noAttackIsToldWithMoreThanItsText() {
        assertThat(PackFixture.all(FOLDER).map(PackFixture::expected))
                .allSatisfy(
                        said -> assertThat(said).doesNotContain("Exception", "snakeyaml", "null\n", "while scanning"))
                .allSatisfy(said ->
                        assertThat(said.codePoints().filter(Visible::isHidden)).isEmpty());
    }

    @Test
    void aCanaryThatSangWouldBeHeard() throws Exception {
        URL classes = Canary.class.getProtectionDomain().getCodeSource().getLocation();
        try (var apart = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class.forName(Canary.class.getName(), true, apart);
            assertThat(System.getProperty("convive.canary")).isEqualTo("sings");
        } finally {
            System.clearProperty("convive.canary");
        }
    }

    @Test
    void aCallHomeWouldBeHeard() throws IOException {
        try (var own = new Surroundings();
                var call = new Socket("localhost", own.port())) {
            assertThat(call.isConnected()).isTrue();
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> own.untouchedBy(() -> ""))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("calls home");
        }
    }

    private List<Diagnostic> refused(PackFiles hostile) {
        try {
            PackFiles files = callingHome(hostile, surroundings.port());
            PackReader.Inspection inspection = surroundings.untouchedBy(() -> PackReader.inspect(files));
            assertThat(inspection.pack()).isEmpty();
            assertThat(inspection.diagnostics()).anyMatch(Diagnostic::isError);
            return inspection.diagnostics().stream()
                    .map(said -> withoutPort(said, surroundings.port()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Diagnostic withoutPort(Diagnostic said, int port) {
        String message = said.message().replace(String.valueOf(port), "PORT5");
        return new Diagnostic(said.problem(), said.at(), message, said.suggestion());
    }

    /** The files, with the port that is listened to in place of {@code PORT5}. */
    private static PackFiles callingHome(PackFiles files, int port) {
        var contents = new TreeMap<String, byte[]>();
        for (String path : files.paths()) {
            String text = new String(files.bytes(path), StandardCharsets.ISO_8859_1);
            contents.put(path, text.replace("PORT5", String.valueOf(port)).getBytes(StandardCharsets.ISO_8859_1));
        }
        return PackFiles.of(contents);
    }
}
