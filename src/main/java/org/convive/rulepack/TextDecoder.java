package org.convive.rulepack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.convive.rulepack.model.Location;

/**
 * Turns the bytes of a file into text that means what it seems to mean.
 *
 * <p>A byte-order mark and the line ends of Windows are what spreadsheets write, so they are taken as they come. Bytes that
 * are no UTF-8, and characters that nobody can see, are refused where they stand.
 */
final class TextDecoder {

    /** Hidden characters that no parser should meet, since some of them end lines. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029\\uFFFE\\uFFFF&&[^\n\t]]");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final Diagnostics diagnostics;

    TextDecoder(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The text, its lines ended by {@code \n}; none when it can't be read at all. */
    Optional<String> decode(byte[] bytes) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            diagnostics.report(
                    PackProblem.WRONG_ENCODING,
                    endOf(text),
                    "this file isn't written in UTF-8, so letters such as é or ñ can't be read; save it again as UTF-8 (in a "
                            + "spreadsheet: \"CSV UTF-8\")");
            return Optional.empty();
        }
        String whole = withoutMark(text).replace("\r\n", "\n").replace('\r', '\n');
        boolean hides = reportHidden(whole);
        String printable = hides ? UNPRINTABLE.matcher(whole).replaceAll(" ") : whole;
        return hasLongLine(whole) ? Optional.empty() : Optional.of(printable);
    }

    private String withoutMark(String text) {
        if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
            return text;
        }
        diagnostics.report(
                PackProblem.BYTE_ORDER_MARK,
                new Location(file, 1, 1),
                "the file begins with a byte-order mark; it is ignored");
        return text.substring(1);
    }

    private boolean reportHidden(String text) {
        boolean found = false;
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (character == '\n') {
                line++;
                lineStart = i + 1;
            } else if (Visible.isHidden(character)) {
                found = true;
                diagnostics.report(
                        PackProblem.INVISIBLE_CHARACTER,
                        new Location(file, line, i - lineStart + 1),
                        "a character that can't be seen stands here (%s); delete it"
                                .formatted(Visible.name(character)));
            }
        }
        return found;
    }

    private boolean hasLongLine(String text) {
        int line = 1;
        boolean found = false;
        for (int start = 0; start <= text.length(); line++) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            if (end - start > PackLimits.CHARACTERS_OF_A_LINE) {
                found = true;
                diagnostics.report(
                        PackProblem.TOO_LARGE,
                        new Location(file, line, 1),
                        "this line has more than " + PackLimits.CHARACTERS_OF_A_LINE + " characters");
            }
            start = end + 1;
        }
        return found;
    }

    private Location endOf(String text) {
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        return new Location(file, line, text.length() - text.lastIndexOf('\n'));
    }
}
