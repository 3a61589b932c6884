package org.convive.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.convive.exchange.SmallVocabulary.READER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, it is either read or refused in words; nothing else ever comes out. */
class AuditGarbageTest {

    private static final int FILES = 3_000;
    private static final String GOOD = """
        {"place": {"name": "Querétaro", "country": "MX", "population": 1}, "period": {"from": "2017"},
         "source": {"url": "https://example.org"}, "areas": [{"id": "north"}], "dimensions": [{"id": "d"}],
         "indicators": [{"code": "homicide-rate", "value": 2, "unit": "per-100k", "year": 2020, "comparison": 1}],
         "observations": [{"technique": "survey", "group": "women", "factor": "fear-of-crime", "strength": 0.5}],
         "findings": [{"factor": "fear-of-crime", "area": "north", "severity": "high", "groups": ["youth"]}],
         "links": [{"from": {"kind": "gang"}, "to": {"kind": "market"}, "flow": "drugs"}],
         "context": {"budget": 1, "capacities": {"present": ["crime-analysis"]}, "priorities": ["fear-of-crime"]}}
        """;
    private static final List<String> FIELDS = List.of(
            "place",
            "name",
            "country",
            "population",
            "period",
            "from",
            "to",
            "source",
            "url",
            "areas",
            "id",
            "incidence",
            "indicators",
            "code",
            "value",
            "unit",
            "year",
            "comparison",
            "trend",
            "observations",
            "technique",
            "group",
            "factor",
            "strength",
            "findings",
            "area",
            "severity",
            "confidence",
            "groups",
            "sources",
            "links",
            "kind",
            "flow",
            "context",
            "budget",
            "currency",
            "horizonMonths",
            "capacities",
            "present",
            "missing",
            "priorities",
            "",
            "~/",
            "\\u0000");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "0.5",
            "80",
            "1e400",
            "-1e400",
            "NaN",
            "-Infinity",
            "1e-400",
            "123456789012345678901",
            "\"\"",
            "\" \"",
            "\"north\"",
            "\"MX\"",
            "\"fear-of-crime\"",
            "\"high\"",
            "\"2020\"",
            "\"\\ud800\"",
            "\"%s%n\"",
            "\"homicide-rate\"",
            "\"survey\"",
            "\"crime-analysis\"",
            "[]",
            "{}",
            "\"F1\"");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomBytesAreReadOrRefused(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            readOrRefuse(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void goodFilesWithBrokenBytesAreReadOrRefused(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
            for (int broken = random.nextInt(4); broken >= 0; broken--) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[],:\"\\0x-\n\u0000é".charAt(random.nextInt(13));
            }
            readOrRefuse(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void randomDocumentsInTheWordsOfTheFormatAreReadOrRefused(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < FILES; i++) {
            readOrRefuse(object(random, 5).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11, 12})
    void goodFilesWithOtherValuesAreReadOrRefused(long seed) {
        var random = new Random(seed);
        String[] parts = GOOD.split("(?<=: )(?=[\"0-9])", -1);
        for (int i = 0; i < FILES; i++) {
            var file = new StringBuilder(parts[0]);
            for (int part = 1; part < parts.length; part++) {
                boolean replaced = random.nextInt(10) == 0;
                file.append(replaced ? parts[part].replaceFirst("^(\"[^\"]*\"|[0-9.]+)", value(random)) : parts[part]);
            }
            readOrRefuse(file.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void readOrRefuse(byte[] file) {
        try {
            READER.read(file);
        } catch (AuditRefused refused) {
            assertThat(refused.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.message())
                            .isNotBlank()
                            .doesNotContain("jackson", "Exception", "JsonNode", "@"));
        } catch (RuntimeException | StackOverflowError thrown) {
            fail("a file made the reader fail: " + new String(file, StandardCharsets.UTF_8), thrown);
        }
    }

    private static String object(Random random, int depth) {
        var object = new StringBuilder("{");
        for (int fields = random.nextInt(9); fields > 0; fields--) {
            object.append('"').append(FIELDS.get(random.nextInt(FIELDS.size()))).append("\":");
            object.append(any(random, depth - 1)).append(fields > 1 ? "," : "");
        }
        return object.append('}').toString();
    }

    private static String any(Random random, int depth) {
        return switch (depth <= 0 ? 2 : random.nextInt(3)) {
            case 0 -> object(random, depth);
            case 1 -> "[" + any(random, depth - 1) + "," + any(random, depth - 1) + "]";
            default -> value(random);
        };
    }

    private static String value(Random random) {
        return VALUES.get(random.nextInt(VALUES.size())).replace("\\", "\\\\").replace("\\\\", "\\");
    }
}
