package org.convive.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of the answer: en or es (default: en).",
            defaultValue = "en")
    private String language = "en";

    @Option(
            names = "--pack",
            paramLabel = "FOLDER",
            description = "The rule pack to use (default: the folder rules, or else the pack that ships).")
    private @Nullable Path pack;

    /** The language asked for. */
    String language() {
        if (!language.equals("en") && !language.equals("es")) {
            throw new Terminal.CommandRefused("--lang must be en or es, not `" + language + "`");
        }
        return language;
    }

    /** The pack asked for, read and checked. */
    RulePack read(Packs packs) {
        return PackReader.read(packs.open(Optional.ofNullable(pack)));
    }
}
