package org.convive.vocabulary;

import java.util.Map;
import java.util.TreeMap;

/**
 * One text in several languages.
 *
 * @param byLanguage the text by ISO 639-1 code; English is always there
 */
public record LocalText(Map<String, String> byLanguage) {

    /** The language that every text of a pack has. */
    public static final String ENGLISH = "en";

    /** Checks that English is there and copies the map. */
    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("text without English: " + new TreeMap<>(byLanguage));
        }
    }

    /** A text in English and Spanish. */
    public static LocalText of(String english, String spanish) {
        return new LocalText(Map.of(ENGLISH, english, "es", spanish));
    }

    /** The text in the given language, or in English where it isn't translated. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, english());
    }

    /** The English text. */
    public String english() {
        return byLanguage.getOrDefault(ENGLISH, "");
    }
}
