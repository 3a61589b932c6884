package org.convive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.convive.cli.Packs;
import org.convive.rulepack.PackFiles;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds packs: a folder that is named, else the folder {@code rules}, else the pack that ships in the program. */
final class InstalledPacks implements Packs {

    private static final Path USUAL_FOLDER = Path.of("rules");
    private static final String SHIPPED = "classpath*:rules/**/*.*";

    @Override
    public PackFiles open(Optional<Path> folder) {
        return folder(folder).map(PackFiles::ofFolder).orElseGet(InstalledPacks::shipped);
    }

    /** The folder that the pack is read from; none for the pack that ships in the program. */
    static Optional<Path> folder(Optional<Path> named) {
        return named.or(
                () -> Optional.of(USUAL_FOLDER).filter(folder -> Files.isRegularFile(folder.resolve("pack.yaml"))));
    }

    /** The pack that ships in the program. */
    static PackFiles shipped() {
        var contents = new TreeMap<String, byte[]>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
                String address = file.getURL().toString();
                String path = address.substring(address.lastIndexOf("/rules/") + "/rules/".length());
                try (InputStream stream = file.getInputStream()) {
                    contents.put(path, stream.readAllBytes());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the pack that ships in the program", unreadable);
        }
        return PackFiles.of(contents);
    }
}
