package org.convive.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.convive.authoring.CodeSchema;
import org.convive.rulepack.PackReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the codes of a pack where editors look for them. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Write a pack's codes into its schemas/, so that editors complete them and mark unknown ones.")
final class SchemaCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The pack's folder (default: rules).")
    private Path folder = Path.of("rules");

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    SchemaCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        var schema = new CodeSchema(PackReader.read(packs.open(Optional.of(folder))));
        Path file = folder.resolve(CodeSchema.PATH);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, schema.write());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file, unwritable);
        }
        spec.commandLine().getOut().println("Wrote " + file + ".");
        return Terminal.FINE;
    }
}
