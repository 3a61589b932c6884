package org.convive.rulepack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.PackFixture;
import org.convive.ShippedPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A pack may be as large as its limits say, and is refused before anything runs if it is larger by one. */
class PackLimitsTest {

    private static final String HEADER = "id,finding,suggest,relevance,rationale en,rationale es,source\n";
    private static final String REST = "mentoring,0.5,Why.,Por qué.,practice-judgement\n";
    private static final List<String> FACTORS =
            List.copyOf(ShippedPack.PACK.vocabulary().factors().keySet());

    static Stream<Arguments> limits() {
        return Stream.of(
                limit(PackLimits.BYTES_OF_A_FILE, PackProblem.TOO_LARGE, "x.csv", PackLimitsTest::bytes),
                limit(PackLimits.CHARACTERS_OF_A_LINE, PackProblem.TOO_LARGE, "x.csv", PackLimitsTest::line),
                limit(PackLimits.RULES, PackProblem.TOO_MANY_RULES, "x.csv", PackLimitsTest::rules),
                limit(PackLimits.CONDITIONS, PackProblem.TOO_MANY_CONDITIONS, "x.drl", PackLimitsTest::conditions),
                limit(PackLimits.ALTERNATIVES, PackProblem.TOO_MANY_VALUES, "x.csv", PackLimitsTest::alternatives),
                limit(PackLimits.COMBINATIONS / 4, PackProblem.TOO_MANY_VALUES, "x.drl", PackLimitsTest::fourTimes),
                limit(PackLimits.STEPS_OF_DERIVATION, PackProblem.TOO_MANY_STEPS, "x.csv", PackLimitsTest::steps),
                limit(PackLimits.NESTING, PackProblem.TOO_DEEP, "x.scenarios.yaml", PackLimitsTest::nested),
                limit(PackLimits.CODES, PackProblem.TOO_LARGE, "vocabulary/frameworks.yaml", PackLimitsTest::codes),
                limit(PackLimits.PROBLEMS, PackProblem.TOO_MANY_PROBLEMS, "x.csv", PackLimitsTest::problems));
    }

    private static Arguments limit(int most, PackProblem problem, String file, IntFunction<String> text) {
        return Arguments.of(most, problem, file, text);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aPackGoesUpToItsLimitsAndNotPastThem(int most, PackProblem problem, String file, IntFunction<String> text) {
        assertThat(problems(file, text.apply(most))).doesNotContain(problem);
        assertThat(problems(file, text.apply(most + 1))).contains(problem);
    }

    @Test
    void aPackHasNoMoreFilesThanItMay() throws IOException {
        var files = new FileCollector("the folder");
        for (int i = 0; i < PackLimits.FILES; i++) {
            files.add(i + ".csv", new ByteArrayInputStream(new byte[0]));
        }
        assertThat(files.files().paths()).hasSize(PackLimits.FILES);

        files.addFolder();
        assertThatThrownBy(files::files).isInstanceOf(PackRefused.class).hasMessageContaining("the pack is too large");
    }

    @Test
    void aPackHasNoMoreBytesThanItMay() throws IOException {
        var files = new FileCollector("the folder");
        var full = new byte[PackLimits.BYTES_OF_A_FILE];
        for (int i = 0; i < PackLimits.BYTES / full.length; i++) {
            files.add(i + ".csv", new ByteArrayInputStream(full));
        }
        assertThat(files.files().paths()).hasSize(PackLimits.BYTES / full.length);

        files.add("last.csv", new ByteArrayInputStream(new byte[1]));
        assertThatThrownBy(files::files).isInstanceOf(PackRefused.class).hasMessageContaining("the pack is too large");
    }

    private static Stream<PackProblem> problems(String file, String text) {
        var contents = new TreeMap<String, byte[]>();
        PackFiles base = PackFixture.base();
        base.paths().forEach(path -> contents.put(path, base.bytes(path)));
        contents.put(file, text.getBytes(UTF_8));
        PackFiles files = PackFiles.of(contents);
        var diagnostics = new Diagnostics();
        PackTexts.of(files, diagnostics)
                .matching("", ".scenarios.yaml")
                .forEach((path, scenarios) -> YamlNode.parse(path, scenarios, diagnostics));
        return Stream.concat(PackReader.inspect(files).diagnostics().stream(), diagnostics.all().stream())
                .map(Diagnostic::problem);
    }

    private static String bytes(int count) {
        String row = "XTR-001,gang-presence," + REST;
        return HEADER + row + "\n".repeat(count - (HEADER + row).getBytes(UTF_8).length);
    }

    private static String line(int characters) {
        String end = ",Por qué.,practice-judgement";
        String begin = "XTR-001,gang-presence,mentoring,0.5,";
        return HEADER + begin + "x".repeat(characters - begin.length() - end.length()) + end + "\n";
    }

    private static String rules(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "XTR-" + i + ",gang-presence," + REST)
                .collect(joining("", HEADER, ""));
    }

    private static String conditions(int count) {
        return rule("    Finding( factor == \"gang-presence\" )\n".repeat(count));
    }

    private static String alternatives(int count) {
        return HEADER + "XTR-001," + String.join("|", FACTORS.subList(0, count)) + "," + REST;
    }

    private static String fourTimes(int count) {
        String condition = "    Finding( factor in (%s) )\n";
        return rule(condition.formatted(quoted(4)) + condition.formatted(quoted(count)));
    }

    private static String quoted(int count) {
        return FACTORS.subList(0, count).stream().map(code -> '"' + code + '"').collect(joining(", "));
    }

    private static String steps(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "XTR-%d,%s,%s,mean,0.8,Why.,Por qué.,practice-judgement\n"
                        .formatted(i, FACTORS.get(i), FACTORS.get(i + 1)))
                .collect(joining("", "id,finding,derive,how,certainty,rationale en,rationale es,source\n", ""));
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth) + "\n";
    }

    private static String codes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "- {code: F-" + i + ", name: {en: A, es: A}}\n")
                .collect(joining());
    }

    private static String problems(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "XTR-" + i + ",gang-presenc," + REST)
                .collect(joining("", HEADER + "XTR-A,gang-presence," + REST, ""));
    }

    private static String rule(String conditions) {
        return """
                package rules.extra;

                rule "Extra"
                    @id("XTR-001") @rationale_en("Why.") @rationale_es("Por qué.") @source("practice-judgement")
                when
                %sthen
                    suggest( "mentoring", 0.5 );
                end
                """.formatted(conditions);
    }
}
