package org.convive.rulepack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The files below a folder. Links are not followed, since they lead out of the pack. */
final class FolderOfFiles extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final FileCollector files = new FileCollector();

    private FolderOfFiles(Path folder) {
        this.folder = folder;
    }

    static PackFiles read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UncheckedIOException("there is no folder " + folder, new NoSuchFileException(folder.toString()));
        }
        var reading = new FolderOfFiles(folder);
        try {
            Files.walkFileTree(folder.toRealPath(), reading);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the pack folder " + folder, unreadable);
        }
        return reading.files.files();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = inside(file);
        if (!attributes.isRegularFile()) {
            files.refuse(
                    PackProblem.SYMBOLIC_LINK,
                    path,
                    "this isn't a plain file but a link or device; put the file itself here");
            return FileVisitResult.CONTINUE;
        }
        try (InputStream content = Files.newInputStream(file)) {
            files.add(path, content);
        }
        return files.isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private String inside(Path file) throws IOException {
        return folder.toRealPath().relativize(file).toString().replace('\\', '/');
    }
}
