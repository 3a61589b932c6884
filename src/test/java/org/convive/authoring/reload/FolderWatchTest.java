package org.convive.authoring.reload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.convive.rulepack.PackFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However an editor saves, the change is seen, whole. */
class FolderWatchTest {

    @TempDir
    private Path parent = Path.of(".");

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private Path folder = Path.of(".");
    private FolderWatch watch = new FolderWatch(folder);
    private Thread thread = new Thread();

    @BeforeEach
    void readAndFollow() throws IOException {
        folder = Files.createDirectory(parent.resolve("pack"));
        Files.writeString(folder.resolve("a.csv"), "old");
        watch = new FolderWatch(folder);
        assertThat(text(watch.read())).isEqualTo("a.csv=old;");
        thread = new Thread(() -> watch.follow(changed -> {
            try {
                seen.add(text(changed.get()));
            } catch (UncheckedIOException unreadable) {
                seen.add("unreadable");
            }
        }));
    }

    @AfterEach
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    @Test
    void seesAFileThatIsWrittenInPlace() throws IOException {
        thread.start();
        Files.writeString(folder.resolve("a.csv"), "new");
        assertThat(next()).isEqualTo("a.csv=new;");
    }

    @Test
    void seesAFileThatIsReplacedByAnotherOfTheSameSize() throws IOException {
        thread.start();
        Path written = Files.writeString(folder.resolve(".a.csv.part"), "new");
        Files.move(written, folder.resolve("a.csv"), StandardCopyOption.ATOMIC_MOVE);
        assertThat(next()).isEqualTo("a.csv=new;");
    }

    @Test
    void seesAFileInANewFolder() throws IOException {
        thread.start();
        Path inner = Files.createDirectories(folder.resolve("youth/work"));
        Files.writeString(inner.resolve("b.csv"), "new");
        String last = next();
        while (!last.contains("b.csv")) {
            last = next();
        }
        assertThat(last).isEqualTo("a.csv=old;youth/work/b.csv=new;");
    }

    @Test
    void seesThatAFileIsGone() throws IOException {
        thread.start();
        Files.delete(folder.resolve("a.csv"));
        assertThat(next()).isEmpty();
    }

    @Test
    void tellsThatTheFolderIsGoneAndSeesItComeBack() throws IOException {
        thread.start();
        Path elsewhere = Files.move(folder, parent.resolve("elsewhere"));
        assertThat(next()).isEqualTo("unreadable");

        Files.move(elsewhere, folder);
        assertThat(next()).isEqualTo("a.csv=old;");
    }

    @Test
    void seesAChangeMadeBeforeItBeganToFollow() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "newer");
        thread.start();
        assertThat(next()).isEqualTo("a.csv=newer;");
    }

    @Test
    void readsFilesAnewThatChangeWhileTheyAreRead() {
        var reads = new AtomicInteger();
        var disturbed = new FolderWatch(folder, source -> {
            PackFiles files = PackFiles.ofFolder(source);
            if (reads.incrementAndGet() == 1) {
                write("a.csv", "newer");
                write("b.csv", "newer");
            }
            return files;
        });

        assertThat(text(disturbed.read())).isEqualTo("a.csv=newer;b.csv=newer;");
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        var missing = new FolderWatch(parent.resolve("missing"));

        assertThatThrownBy(missing::read)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void knowsTheFolderByItsNameOnly() {
        assertThat(watch.name()).isEqualTo("pack");
    }

    private String next() {
        try {
            String next = seen.poll(1, TimeUnit.MINUTES);
            assertThat(next).as("what was read after the change").isNotNull();
            return next;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void write(String path, String text) {
        try {
            Files.writeString(folder.resolve(path), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String text(PackFiles files) {
        var text = new StringBuilder();
        files.paths()
                .forEach(path -> text.append(path)
                        .append('=')
                        .append(new String(files.bytes(path), UTF_8))
                        .append(';'));
        return text.toString();
    }
}
