package org.convive.rulepack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.ShippedPack;
import org.convive.authoring.scenario.ScenarioReader;
import org.convive.rulepack.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever becomes of a file on its way, reading it ends in rules or in diagnostics that say where. */
class GarbledPacksTest {

    private static final int CASES_OF_A_KIND = 120;
    private static final int MOST_CHANGES = 4;
    private static final int LONGEST_PIECE = 40;

    /** What the languages of a pack are made of. */
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            ",",
            ";",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            ":",
            "- ",
            "#",
            "&a",
            "*a",
            "!!x ",
            "<<: ",
            "%",
            "---\n",
            "|",
            "\n",
            "\r\n",
            "\t",
            " ",
            "=",
            "==",
            ">=",
            "$x",
            "unknown",
            "not ",
            "exists ",
            "accumulate(",
            "when\n",
            "then\n",
            "end\n",
            "rule ",
            "package x;\n",
            "//",
            "/*",
            "\\",
            "0",
            "-1",
            "1e999",
            "9999999999999999999",
            "NaN",
            "é",
            "\u202E",
            "\u0000",
            "\uFEFF",
            "null",
            "true",
            "~");

    private static final List<String> KINDS =
            List.of(".csv", ".drl", "programmes/", "vocabulary/", "pack.yaml", ".scenarios.yaml");

    static Stream<Garbled> cases() {
        return KINDS.stream().flatMap(kind -> {
            List<String> files = files(kind);
            return IntStream.range(0, CASES_OF_A_KIND)
                    .mapToObj(seed -> new Garbled(files.get(new Random(seed).nextInt(files.size())), seed));
        });
    }

    private record Garbled(String file, int seed) {}

    @ParameterizedTest
    @MethodSource("cases")
    void aGarbledFileEndsInDiagnosticsThatSayWhere(Garbled garbled) {
        byte[] bytes = garbled(ShippedPack.FILES.bytes(garbled.file()), new Random(garbled.seed()));
        String text = new String(bytes, UTF_8);
        int lines = 1 + (int) text.chars().filter(c -> c == '\n' || c == '\r').count();

        assertThat(diagnostics(garbled.file(), bytes)).as(text).allSatisfy(said -> {
            assertThat(said.at().file()).isEqualTo(garbled.file());
            assertThat(said.at().line()).isBetween(1, lines);
            assertThat(said.at().column()).isPositive();
            assertThat(said.message()).isNotBlank().doesNotContain("Exception", "org.convive", "java.");
            assertThat(said.message().codePoints().filter(Visible::isHidden)).isEmpty();
        });
    }

    @Test
    void filesOfEachKindAreGarbledBeyondReading() {
        Set<String> noticed = cases().filter(garbled -> !diagnostics(
                                garbled.file(),
                                garbled(ShippedPack.FILES.bytes(garbled.file()), new Random(garbled.seed())))
                        .isEmpty())
                .map(garbled -> KINDS.stream()
                        .filter(kind -> files(kind).contains(garbled.file()))
                        .findFirst()
                        .orElseThrow())
                .collect(toSet());

        assertThat(noticed).containsExactlyInAnyOrderElementsOf(KINDS);
    }

    private static List<String> files(String kind) {
        return ShippedPack.FILES.paths().stream()
                .filter(path -> path.startsWith(kind) || path.endsWith(kind))
                .filter(path -> path.endsWith(".csv") || path.endsWith(".drl") || path.endsWith(".yaml"))
                .sorted()
                .toList();
    }

    /** Reads one file as a pack's reader would, among the words and programmes of the shipped pack. */
    private static List<Diagnostic> diagnostics(String file, byte[] bytes) {
        var diagnostics = new Diagnostics();
        PackFiles files = PackFiles.of(Map.of(file, bytes));
        PackTexts texts = PackTexts.of(files, diagnostics);
        texts.matching("", ".csv")
                .forEach((path, text) -> check(new TableReader(path, text, diagnostics).read(), diagnostics));
        texts.matching("", ".drl")
                .forEach((path, text) -> check(new DrlReader(path, text, diagnostics).read(), diagnostics));
        texts.matching("pack.yaml", "pack.yaml")
                .forEach((path, text) -> YamlNode.parse(path, text, diagnostics).ifPresent(SettingsReader::read));
        if (file.startsWith("vocabulary/")) {
            new VocabularyReader(texts, diagnostics).read();
        }
        new ProgrammeReader(ShippedPack.PACK.vocabulary(), diagnostics).read(texts);
        new ScenarioReader(ShippedPack.PACK, diagnostics).read(files);
        return diagnostics.all().stream()
                .filter(said -> said.problem() != PackProblem.MISSING_FILE)
                .toList();
    }

    private static void check(List<WrittenRule> written, Diagnostics diagnostics) {
        var codes = new Codes(
                ShippedPack.PACK.vocabulary(),
                ShippedPack.PACK.knowledge().programmes().keySet(),
                Set.of(),
                ShippedPack.PACK.settings().points().keySet(),
                Set.of("practice-judgement"));
        var check = new RuleCheck(codes, diagnostics);
        written.forEach(check::check);
        List<Rule> rules = written.stream().map(WrittenRule::rule).toList();
        RuleGroups.of(rules, diagnostics);
    }

    private static byte[] garbled(byte[] bytes, Random random) {
        byte[] garbled = bytes;
        for (int change = random.nextInt(MOST_CHANGES) + 1; change > 0; change--) {
            int from = random.nextInt(garbled.length + 1);
            int to = Math.min(garbled.length, from + random.nextInt(LONGEST_PIECE));
            garbled = switch (random.nextInt(6)) {
                case 0 -> joined(garbled, from, new byte[0], to);
                case 1 -> joined(garbled, to, Arrays.copyOfRange(garbled, from, to), to);
                case 2 -> joined(garbled, from, new byte[0], garbled.length);
                case 3 -> joined(garbled, from, new byte[] {(byte) random.nextInt(256)}, to);
                default ->
                    joined(
                            garbled,
                            from,
                            PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8),
                            from);
            };
        }
        return garbled;
    }

    /** The bytes before a place, others, and the bytes after another place. */
    private static byte[] joined(byte[] bytes, int until, byte[] others, int after) {
        var joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, until);
        joined.writeBytes(others);
        joined.write(bytes, after, bytes.length - after);
        return joined.toByteArray();
    }
}
