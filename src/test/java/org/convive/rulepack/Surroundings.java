package org.convive.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What code could touch: files, properties, processes, threads and the network. */
final class Surroundings implements AutoCloseable {

    private final ServerSocketChannel door;

    Surroundings() throws IOException {
        this.door = ServerSocketChannel.open();
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        door.configureBlocking(false);
    }

    /** Where a call home would be heard. */
    int port() {
        return door.socket().getLocalPort();
    }

    /** What is made, by which nothing may be touched. */
    <T> T untouchedBy(Supplier<T> work) throws IOException, InterruptedException {
        Properties properties = (Properties) System.getProperties().clone();
        Set<String> files = files();
        Set<Long> processes = processes();
        var made = new Made<>(work);
        var threads = new ThreadGroup("work");
        var thread = new Thread(threads, made, "work");
        thread.start();
        thread.join();

        assertThat(made.failure).isNull();
        assertThat(threads.activeCount()).as("threads left").isZero();
        assertThat(System.getProperties()).as("properties").isEqualTo(properties);
        assertThat(files()).as("files").isEqualTo(files);
        assertThat(processes()).as("processes").isEqualTo(processes);
        assertThat(door.accept()).as("calls home").isNull();
        return made.result;
    }

    private static Set<String> files() {
        var files = new TreeSet<String>();
        for (Path folder : List.of(Path.of(""), Path.of(System.getProperty("java.io.tmpdir")))) {
            try (Stream<Path> found = Files.list(folder)) {
                found.map(Path::toString)
                        .filter(name -> name.contains("convive-canary"))
                        .forEach(files::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    private static Set<Long> processes() {
        return ProcessHandle.current().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private static final class Made<T> implements Runnable {

        private final Supplier<T> work;
        private T result;
        private Throwable failure;

        Made(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                result = work.get();
            } catch (Throwable thrown) {
                failure = thrown;
            }
        }
    }
}
