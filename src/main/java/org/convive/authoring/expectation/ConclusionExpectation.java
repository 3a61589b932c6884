package org.convive.authoring.expectation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Verb;

/**
 * Something is concluded, or isn't.
 *
 * @param kind what is concluded about the code
 * @param wanted whether it is expected, rather than expected not to be
 * @param code the rule, factor or programme
 * @param at where it is written
 */
record ConclusionExpectation(Kind kind, boolean wanted, String code, Location at) implements Expectation {

    private static final int MOST_SHOWN = 10;

    /** What can be concluded about a code. */
    enum Kind {
        FIRES("fires", "doesNotFire", Set.of(), Outcome::fired),
        FINDS("finds", "doesNotFind", Set.of(Verb.FIND, Verb.DERIVE), Outcome::found),
        SUGGESTS("suggests", "doesNotSuggest", Set.of(Verb.SUGGEST), Outcome::suggested),
        EXCLUDES("excludes", "doesNotExclude", Set.of(Verb.EXCLUDE), Outcome::excluded),
        WARNS_AGAINST("warnsAgainst", "doesNotWarnAgainst", Set.of(Verb.WARN_AGAINST), Outcome::warnedAgainst);

        private final String key;
        private final String negativeKey;
        private final Set<Verb> verbs;
        private final Function<Outcome, Set<String>> concluded;

        Kind(String key, String negativeKey, Set<Verb> verbs, Function<Outcome, Set<String>> concluded) {
            this.key = key;
            this.negativeKey = negativeKey;
            this.verbs = verbs;
            this.concluded = concluded;
        }

        /** The key in a scenario file of what is expected, or of what is expected not to be. */
        String key(boolean wanted) {
            return wanted ? key : negativeKey;
        }

        private List<String> why(Outcome outcome, String code) {
            return this == FIRES ? outcome.why(code) : outcome.why(verbs, code);
        }

        private List<String> whyNot(Outcome outcome, String code) {
            return this == FIRES ? outcome.whyNot(code) : outcome.whyNot(verbs, code);
        }
    }

    @Override
    public Optional<String> rule() {
        return kind == Kind.FIRES ? Optional.of(code) : Optional.empty();
    }

    @Override
    public boolean forbids(String rule) {
        return kind == Kind.FIRES && !wanted && code.equals(rule);
    }

    @Override
    public Optional<Mismatch> check(Outcome outcome) {
        Set<String> concluded = kind.concluded.apply(outcome);
        if (concluded.contains(code) == wanted) {
            return Optional.empty();
        }
        return Optional.of(
                wanted
                        ? mismatch(kind.key + " " + shown(concluded), kind.whyNot(outcome, code))
                        : mismatch(kind.key + " " + code, kind.why(outcome, code)));
    }

    private Mismatch mismatch(String got, List<String> because) {
        return new Mismatch(at, kind.key(wanted) + " " + code, got, because);
    }

    /** What was concluded instead: of rules those of the same series, of other codes the first. */
    private String shown(Set<String> concluded) {
        String series = kind == Kind.FIRES ? code.replaceAll("\\d+$", "") : "";
        List<String> like = concluded.stream()
                .filter(other -> other.startsWith(series))
                .limit(MOST_SHOWN)
                .toList();
        int others = concluded.size() - like.size();
        String shown = like.isEmpty() ? "nothing like it" : String.join(", ", like);
        return others == 0 ? shown : shown + " (and " + others + " others)";
    }
}
