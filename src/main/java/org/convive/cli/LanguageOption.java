package org.convive.cli;

import picocli.CommandLine.Option;

/** The language that a command answers in. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of the answer: en or es (default: en).",
            defaultValue = "en")
    private String language = "en";

    /** The language asked for. */
    String code() {
        if (!language.equals("en") && !language.equals("es")) {
            throw new Terminal.CommandRefused("--lang must be en or es, not `" + language + "`");
        }
        return language;
    }
}
