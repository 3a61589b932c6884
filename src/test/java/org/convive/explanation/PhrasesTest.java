package org.convive.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.convive.ShippedPack;
import org.convive.rulepack.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences are complete in both languages. */
class PhrasesTest {

    static Stream<Rule> rules() {
        return ShippedPack.PACK.rules().stream();
    }

    @Test
    void everyPhraseIsInBothLanguages() throws IOException {
        assertThat(read("en").keySet()).isEqualTo(read("es").keySet());
    }

    @Test
    void noPhraseIsTheSameInBothLanguagesUnlessItSaysNothing() throws IOException {
        Properties english = read("en");
        Properties spanish = read("es");
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> english.getProperty(key).equals(spanish.getProperty(key)))
                        .filter(key -> english.getProperty(key).matches(".*[a-z]{4}.*")))
                .containsOnly("field.factor");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleCanBeReadAloud(Rule rule) {
        for (String language : new String[] {"en", "es"}) {
            String reading = new RuleReading(ShippedPack.PACK, Phrases.in(language)).read(rule);
            assertThat(reading).doesNotContain("$", "{", "null").endsWith(".");
        }
    }

    private static Properties read(String language) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                Phrases.class.getResourceAsStream("phrases_" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
