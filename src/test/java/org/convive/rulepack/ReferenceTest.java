package org.convive.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference that experts read says what the program does. */
class ReferenceTest {

    private static final Path README = Path.of("rules", "README.md");

    @Test
    void theTablesOfFactsAndConclusionsAreThoseOfTheModel() throws IOException {
        String text = Files.readString(README);
        String expected = with(with(text, "facts", facts()), "conclusions", conclusions());
        if (Boolean.getBoolean("convive.update")) {
            Files.writeString(README, expected);
        }

        assertThat(Files.readString(README)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void everyColumnIsExplained(String column) throws IOException {
        String text = Files.readString(README);
        String table = text.substring(text.indexOf("### Columns"), text.indexOf("## Rule files"));

        assertThat(table).contains("`" + column + "`");
    }

    static Stream<String> columns() {
        return TableRow.COLUMNS.stream();
    }

    private static String with(String text, String name, String table) {
        String begin = "<!-- " + name + ": begin -->\n";
        String end = "<!-- " + name + ": end -->";
        int from = text.indexOf(begin) + begin.length();
        return text.substring(0, from) + table + text.substring(text.indexOf(end));
    }

    private static String facts() {
        var rows = new ArrayList<>(List.of("| fact | fields |", "|---|---|"));
        for (FactType type : FactType.values()) {
            rows.add("| `" + type.label() + "` | "
                    + type.fields().values().stream().map(ReferenceTest::field).collect(Collectors.joining(", "))
                    + " |");
        }
        return String.join("\n", rows) + "\n";
    }

    private static String field(Field field) {
        String what = field.isNumber() ? "number" : field.words().what();
        return "`" + field.name() + "`" + (what.equals(field.name()) ? "" : " (" + what + ")");
    }

    private static String conclusions() {
        var rows = new ArrayList<>(List.of("| conclusion | step | takes |", "|---|---|---|"));
        for (Verb verb : Verb.values()) {
            String takes = verb.arguments().stream().map(Words::what).collect(Collectors.joining(", "));
            rows.add("| `" + verb.word() + "` | " + verb.stage().code() + " | " + takes + " |");
        }
        return String.join("\n", rows) + "\n";
    }
}
