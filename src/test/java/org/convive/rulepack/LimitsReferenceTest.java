package org.convive.rulepack;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.convive.inference.Limits;
import org.junit.jupiter.api.Test;

/** The reference that experts read names every limit, with the number that holds. */
class LimitsReferenceTest {

    private static final Path README = Path.of("rules", "README.md");

    /** What each limit is of, and why there is one. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("FILES", "files and folders of a pack | a folder chosen by mistake is noticed at once"),
            entry("BYTES_OF_A_FILE", "bytes of one file | nobody can read a larger one"),
            entry("BYTES", "bytes of a whole pack, also of one packed as a zip file | it is read into memory"),
            entry("CHARACTERS_OF_A_LINE", "characters of one line | nobody sees the end of a longer one"),
            entry("RULES", "rules of a pack | the engine is built and measured for fewer"),
            entry("CONDITIONS", "conditions of a rule, and so the widest join | each more multiplies what meets what"),
            entry("ALTERNATIVES", "codes that one condition lists | a longer list is a kind of its own"),
            entry(
                    "COMBINATIONS",
                    "combinations of the codes that a rule's conditions list | they multiply as joins do"),
            entry(
                    "STEPS_OF_DERIVATION",
                    "steps from what an audit states to a derived finding | nobody follows a longer chain, and each step is less sure"),
            entry(
                    "NESTING",
                    "lists and mappings of a YAML file inside one another | the deepest of the shipped ones has six"),
            entry("CODES", "codes of one list of the vocabulary | nobody finds one among more"),
            entry("PROBLEMS", "problems told at once | mend these first"));

    @Test
    void theTableOfLimitsIsThatOfTheProgram() throws IOException {
        String text = Files.readString(README);
        String expected = with(text, packs(), "pack-limits");
        expected = with(expected, evaluations(), "evaluation-limits");
        if (Boolean.getBoolean("convive.update")) {
            Files.writeString(README, expected);
        }

        assertThat(Files.readString(README)).isEqualTo(expected);
    }

    private static String with(String text, List<String> rows, String name) {
        String begin = "<!-- " + name + ": begin -->\n";
        String end = "<!-- " + name + ": end -->";
        assertThat(text).contains(begin, end);
        int from = text.indexOf(begin) + begin.length();
        return text.substring(0, from) + String.join("\n", rows) + "\n" + text.substring(text.indexOf(end));
    }

    private static List<String> packs() {
        Map<String, Integer> limits = limitsOfPacks();
        assertThat(limits.keySet()).isEqualTo(WORDS.keySet());
        var rows = new ArrayList<>(List.of("| at most | of what | why |", "|---|---|---|"));
        limits.forEach((name, limit) -> rows.add(row(limit, WORDS.getOrDefault(name, ""))));
        return rows;
    }

    private static Map<String, Integer> limitsOfPacks() {
        var limits = new LinkedHashMap<String, Integer>();
        Stream.of(PackLimits.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field -> limits.put(field.getName(), value(field)));
        return limits;
    }

    private static int value(Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static List<String> evaluations() {
        Limits usual = Limits.USUAL;
        assertThat(Limits.class.getRecordComponents()).hasSize(3);
        return List.of(
                "| at most | of what | why |",
                "|---|---|---|",
                row(usual.firings(), "times that rules fire | the audits in `examples/` make fewer than a thousand"),
                row(usual.matches(), "facts and combinations of facts that conditions hold on | each takes memory"),
                "| " + usual.deadline().toSeconds() + " s | time; a service takes another by `--convive.deadline=2s`"
                        + " | somebody waits for the answer |");
    }

    private static String row(long limit, String words) {
        return "| " + String.format(Locale.ROOT, "%,d", limit) + " | " + words + " |";
    }
}
