package org.convive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page speaks both languages whole. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/org/convive/web");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)[(}]");
    private static final Pattern PREFIX = Pattern.compile("#\\{\\$\\{'([a-z][\\w.-]*\\.)' \\+");

    private final Properties english = messages("en");
    private final Properties spanish = messages("es");

    @Test
    void sayTheSameInBothLanguages() {
        assertThat(english.stringPropertyNames()).isEqualTo(spanish.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(values(spanish, key, "es")).as(key).isEqualTo(values(english, key, "en"));
            assertThat(spanish.getProperty(key)).as(key).isNotBlank();
        }
    }

    /** How many values a message takes. */
    private static int values(Properties messages, String key, String language) {
        return new MessageFormat(messages.getProperty(key), Locale.forLanguageTag(language))
                .getFormatsByArgumentIndex()
                .length;
    }

    @Test
    void holdEveryKeyThatAPageAsksFor() throws IOException {
        var missing = new TreeSet<String>();
        try (Stream<Path> templates = Files.list(TEMPLATES)) {
            templates.forEach(template -> {
                String text = read(template);
                KEY.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !english.containsKey(key))
                        .forEach(key -> missing.add(template.getFileName() + ": " + key));
                PREFIX.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(prefix ->
                                english.stringPropertyNames().stream().noneMatch(key -> key.startsWith(prefix)))
                        .forEach(prefix -> missing.add(template.getFileName() + ": " + prefix + "*"));
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void nameEveryMarkLevelAndStatusThatAnAnswerMayHold() {
        for (Object[] codes : new Object[][] {
            prefixed("mark.", org.convive.exchange.model.MarkJson.values()),
            prefixed("grade.", org.convive.exchange.model.GradeJson.values()),
            prefixed("strength.", org.convive.exchange.model.StrengthJson.values()),
            prefixed("level.", org.convive.exchange.model.FindingJson.LevelEnum.values()),
            prefixed("origin.", org.convive.exchange.model.FindingJson.OriginEnum.values()),
            prefixed("check.", org.convive.exchange.model.CheckJson.KindEnum.values()),
            prefixed("status.", org.convive.exchange.model.RequirementStatusJson.StatusEnum.values()),
            prefixed("part.", org.convive.exchange.model.ContributionJson.PartEnum.values()),
            prefixed("card.", org.convive.exchange.model.RelationJson.KindEnum.values())
        }) {
            assertThat(english.stringPropertyNames()).contains(Arrays.copyOf(codes, codes.length, String[].class));
        }
    }

    private static Object[] prefixed(String prefix, Object[] codes) {
        return Arrays.stream(codes).map(code -> prefix + code).toArray();
    }

    private static Properties messages(String language) {
        var messages = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve("messages_" + language + ".properties"))) {
            messages.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return messages;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
