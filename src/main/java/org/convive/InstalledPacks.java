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
        if (folder.isPresent()) {
            return PackFiles.ofFolder(folder.get());
        }
        return Files.isRegularFile(USUAL_FOLDER.resolve("pack.yaml")) ? PackFiles.ofFolder(USUAL_FOLDER) : shipped();
    }

    private static PackFiles shipped() {
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
