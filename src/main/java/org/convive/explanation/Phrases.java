package org.convive.explanation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one language that sentences are made of. */
public final class Phrases {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final String language;

    private Phrases(String language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.bundle = ResourceBundle.getBundle(
                "org.convive.explanation.phrases",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a language, by its ISO 639-1 code. */
    public static Phrases in(String language) {
        return new Phrases(language);
    }

    /** The ISO 639-1 code of the language. */
    public String language() {
        return language;
    }

    /** Whether there is a phrase of that key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The phrase of that key, with its places filled in. */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }

    /** A number with at most two decimals, with the decimal sign of the language. */
    public String number(double number) {
        return number(number, 2);
    }

    /** A whole number with its thousands set apart, such as an amount of money. */
    public String amount(long amount) {
        return java.text.NumberFormat.getIntegerInstance(locale).format(amount);
    }

    /** A number with as many decimals as it takes to tell it from a threshold beside it. */
    public String exactly(double number) {
        return number(number, 6);
    }

    private String number(double number, int decimals) {
        var format = java.text.NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        format.setGroupingUsed(false);
        return format.format(number);
    }
}
