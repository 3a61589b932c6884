package org.convive.rulepack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.convive.rulepack.model.Location;
import org.convive.vocabulary.NearestCode;

/** Gathers the problems of a pack while it is read, so that all are told at once. */
public final class Diagnostics {

    private static final int LONGEST_ECHO = 60;

    /** So few words that a message can name them all. */
    private static final int A_FEW = 8;

    private final List<Diagnostic> found = new ArrayList<>();

    /** Notes a problem for which nothing better can be guessed. */
    public void report(PackProblem problem, Location at, String message) {
        found.add(new Diagnostic(problem, at, message, Optional.empty()));
    }

    /** Notes that a code isn't known, with the nearest one that is. */
    public void unknown(String what, Location at, String written, Collection<String> known) {
        unknown(PackProblem.unknown(what), what, at, written, known);
    }

    /** Notes that a code isn't known, with the nearest one that is, as this kind of problem. */
    public void unknown(PackProblem problem, String what, Location at, String written, Collection<String> known) {
        Optional<String> nearest = NearestCode.to(written, known);
        String choice = nearest.isEmpty() && known.size() <= A_FEW ? oneOf(known) : "";
        String message = "unknown " + what + " `" + echo(written) + "`" + strangeLetter(written) + choice;
        found.add(new Diagnostic(problem, at, message, nearest));
    }

    private static String oneOf(Collection<String> known) {
        return known.isEmpty() ? "" : "; it is one of " + String.join(", ", known);
    }

    /** Whether nothing was found that keeps the pack from being used. */
    public boolean isSound() {
        return found.stream().noneMatch(Diagnostic::isError);
    }

    /** What was found, in reading order. */
    public List<Diagnostic> all() {
        return found.stream().sorted(Diagnostic.READING_ORDER).distinct().toList();
    }

    /** What an author wrote, short enough for a message. */
    static String echo(String written) {
        String line = written.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_ECHO ? line : line.substring(0, LONGEST_ECHO) + "...";
    }

    private static String strangeLetter(String code) {
        return code.codePoints()
                .filter(letter -> letter > '~')
                .mapToObj(letter -> " (`%s` in it is %s, which codes don't contain)"
                        .formatted(Character.toString(letter), Character.getName(letter)))
                .findFirst()
                .orElse("");
    }
}
