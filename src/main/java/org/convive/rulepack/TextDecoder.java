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

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");
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
        String visible = visible(withoutMark(text).replace("\r\n", "\n").replace('\r', '\n'));
        return Optional.of(CONTROL.matcher(visible).replaceAll(" "));
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

    private String visible(String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++, column++) {
            char character = text.charAt(i);
            if (character == '\n') {
                line++;
                column = 0;
            } else if (isInvisible(character)) {
                diagnostics.report(
                        PackProblem.INVISIBLE_CHARACTER,
                        new Location(file, line, column),
                        "a character that can't be seen stands here (%s); delete it"
                                .formatted(Character.getName(character)));
            }
            if (column == PackLimits.CHARACTERS_OF_A_LINE) {
                diagnostics.report(
                        PackProblem.TOO_LARGE,
                        new Location(file, line, 1),
                        "this line has more than " + PackLimits.CHARACTERS_OF_A_LINE + " characters");
            }
        }
        return text;
    }

    private static boolean isInvisible(char character) {
        int type = Character.getType(character);
        boolean control = type == Character.CONTROL && character != '\t';
        return control || type == Character.FORMAT || type == Character.PRIVATE_USE;
    }

    private Location endOf(String text) {
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        return new Location(file, line, text.length() - text.lastIndexOf('\n'));
    }
}
