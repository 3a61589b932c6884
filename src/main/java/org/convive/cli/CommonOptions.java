package org.convive.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads one pack. */
final class CommonOptions {

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = "--pack",
            paramLabel = "FOLDER",
            description = "The rule pack to use (default: the folder rules, or else the pack that ships).")
    private @Nullable Path pack;

    /** The language asked for. */
    String language() {
        return language.code();
    }

    /** The files of the pack asked for. */
    PackFiles open(Packs packs) {
        return packs.open(Optional.ofNullable(pack));
    }

    /** The pack asked for, read and checked. */
    RulePack read(Packs packs) {
        return PackReader.read(open(packs));
    }
}
