package org.convive.rulepack;

import java.util.Optional;

/** Tells characters that can be seen from those that can't, or that make text read otherwise than it stands. */
final class Visible {

    private static final int LONGEST_MESSAGE = 1_000;

    /** Letters and marks that a font draws as nothing. */
    private static final String BLANK_LETTERS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private static final int FIRST_NO_CHARACTER = 0xFDD0;
    private static final int LAST_NO_CHARACTER = 0xFDEF;

    private Visible() {}

    /** Whether a reader wouldn't see this character; line ends and tabs count as seen. */
    static boolean isHidden(int character) {
        boolean plain = character >= ' ' && character <= '~';
        if (plain || character == '\n' || character == '\t') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isBlankLetter(character) || isNoCharacter(character);
        };
    }

    /** The first character of a text that a reader wouldn't see. */
    static Optional<Integer> firstHidden(String text) {
        return text.codePoints().filter(Visible::isHidden).boxed().findFirst();
    }

    /** The name of a character, as messages say it. */
    static String name(int character) {
        String name = Character.getName(character);
        return name == null ? "U+%04X".formatted(character) : name;
    }

    /**
     * A text on one line, hidden characters written as {@code <U+202E>}: so that what an author wrote can be quoted in a
     * terminal or a log without doing anything there.
     */
    static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\t') {
                shown.append(' ');
            } else if (isHidden(character)) {
                shown.append("<U+%04X>".formatted(character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.length() <= LONGEST_MESSAGE ? shown.toString() : shown.substring(0, LONGEST_MESSAGE) + "...";
    }

    private static boolean isBlankLetter(int character) {
        boolean selectsVariant =
                character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
        return selectsVariant || BLANK_LETTERS.indexOf(character) >= 0;
    }

    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || character >= FIRST_NO_CHARACTER && character <= LAST_NO_CHARACTER;
    }
}
