package org.convive.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line, and of a line no more than an audit may have and one byte, whatever is sent. */
final class LineReader {

    private static final int MOST_BYTES = 10 * 1024 * 1024 + 1;

    private final InputStream stream;
    private long number;

    /** A reader of a stream that can be read byte by byte without cost. */
    LineReader(InputStream stream) {
        this.stream = stream;
    }

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param bytes its bytes, or as many as are read of one that is too long
     */
    record Line(long number, byte[] bytes) {

        boolean isBlank() {
            for (byte character : bytes) {
                if (!Character.isWhitespace(character)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line; none at the end. */
    Optional<Line> next() throws IOException {
        int read = stream.read();
        if (read < 0) {
            return Optional.empty();
        }
        number++;
        var line = new ByteArrayOutputStream();
        while (read >= 0 && read != '\n') {
            if (line.size() < MOST_BYTES) {
                line.write(read);
            }
            read = stream.read();
        }
        return Optional.of(new Line(number, line.toByteArray()));
    }

    /** Whether more can be read without waiting for it. */
    boolean hasMoreAtHand() throws IOException {
        return stream.available() > 0;
    }
}
