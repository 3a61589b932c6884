package org.convive.rulepack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.convive.rulepack.model.Location;
import org.convive.vocabulary.NearestCode;

/** Gathers the problems of a pack while it is read, so that all are told at once. */
public final class Diagnostics {

    private static final int LONGEST_ECHO = 60;

    /** So few words that a message can name them all. */
    private static final int A_FEW = 24;

    private final List<Diagnostic> found = new ArrayList<>();

    /** Says that there is more, once there is. */
    private Optional<Diagnostic> untold = Optional.empty();

    /** Notes a problem for which nothing better can be guessed. */
    public void report(PackProblem problem, Location at, String message) {
        report(problem, at, message, Optional.empty());
    }

    private void report(PackProblem problem, Location at, String message, Optional<String> suggestion) {
        if (!isFull()) {
            found.add(new Diagnostic(problem, at, Visible.shown(message), suggestion.map(Visible::shown)));
        } else if (untold.isEmpty() && problem.level() == PackProblem.Level.ERROR) {
            String told = "there are more than %,d problems; from here on they aren't told, so mend these first";
            untold = Optional.of(new Diagnostic(
                    PackProblem.TOO_MANY_PROBLEMS, at, told.formatted(PackLimits.PROBLEMS), Optional.empty()));
        }
    }

    /** Notes what was found elsewhere. */
    void addAll(Diagnostics others) {
        others.found.forEach(diagnostic ->
                report(diagnostic.problem(), diagnostic.at(), diagnostic.message(), diagnostic.suggestion()));
    }

    private boolean isFull() {
        return found.size() >= PackLimits.PROBLEMS;
    }

    /** Notes that a code isn't known, with the nearest one that is. */
    public void unknown(String what, Location at, String written, Collection<String> known) {
        unknown(PackProblem.unknown(what), what, at, written, known);
    }

    /** Notes that a code isn't known, with the nearest one that is, as this kind of problem. */
    public void unknown(PackProblem problem, String what, Location at, String written, Collection<String> known) {
        // To look for the nearest is dear, and nobody would read it.
        Optional<String> nearest = isFull() ? Optional.empty() : NearestCode.to(written, known);
        String choice = nearest.isEmpty() && known.size() <= A_FEW ? oneOf(known) : "";
        String message = "unknown " + what + " `" + echo(written) + "`" + strangeLetter(written) + choice;
        report(problem, at, message, nearest);
    }

    private static String oneOf(Collection<String> known) {
        return known.isEmpty() ? "" : "; it is one of " + String.join(", ", known);
    }

    /** Whether nothing was found that keeps the pack from being used. */
    public boolean isSound() {
        return untold.isEmpty() && found.stream().noneMatch(Diagnostic::isError);
    }

    /** What was found, in reading order. */
    public List<Diagnostic> all() {
        return Stream.concat(found.stream(), untold.stream())
                .sorted(Diagnostic.GRAVEST_FIRST)
                .distinct()
                .toList();
    }

    /** What an author wrote, short enough for a message. */
    static String echo(String written) {
        String line = written.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_ECHO ? line : line.substring(0, LONGEST_ECHO) + "...";
    }

    /** Which letter of what was written no code contains, if any. */
    static String strangeLetter(String code) {
        return code.codePoints()
                .filter(letter -> letter > '~')
                .mapToObj(letter -> " (`%s` in it is %s, which codes don't contain)"
                        .formatted(Character.toString(letter), Visible.name(letter)))
                .findFirst()
                .orElse("");
    }
}
