package org.convive.rulepack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The files below a folder. Links are not followed, since they lead out of the pack, and devices are not opened. */
final class FolderOfFiles extends SimpleFileVisitor<Path> {

    private final Path root;
    private final FileCollector files = new FileCollector("folder");

    private FolderOfFiles(Path root) {
        this.root = root;
    }

    static PackFiles read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UncheckedIOException("there is no folder " + folder, new NoSuchFileException(folder.toString()));
        }
        try {
            var reading = new FolderOfFiles(folder.toRealPath());
            Files.walkFileTree(reading.root, reading);
            return reading.files.files();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the pack folder " + folder, unreadable);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (PackPath.isHidden(inside(folder))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        files.addFolder();
        return goOn();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = inside(file);
        if (PackPath.isHidden(path)) {
            return FileVisitResult.CONTINUE;
        }
        if (!attributes.isRegularFile()) {
            files.addFolder();
            files.refuse(
                    PackProblem.SYMBOLIC_LINK,
                    path,
                    "this isn't a plain file but a link or device; put the file itself here");
            return goOn();
        }
        try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            files.add(path, content);
        } catch (IOException unreadable) {
            refuseUnreadable(path);
        }
        return goOn();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        if (!PackPath.isHidden(inside(file))) {
            refuseUnreadable(inside(file));
        }
        return goOn();
    }

    private void refuseUnreadable(String path) {
        files.refuse(
                PackProblem.UNREADABLE_FILE,
                path,
                "this can't be opened; whoever runs the program must be let read it");
    }

    private FileVisitResult goOn() {
        return files.isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private String inside(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
}
