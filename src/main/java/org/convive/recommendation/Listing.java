package org.convive.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.convive.rulepack.Settings;

/**
 * Chooses which candidates are listed, so that near-twins don't crowd out whole kinds of action.
 *
 * <p>A candidate that answers nothing but what stronger ones of its category already answer is left out as alike. Of the
 * others the best of each category comes before the second of any, as far as there is room. What can be used now comes before
 * what can't. What is left out is named beside the one of its category that it is nearest to.
 */
final class Listing {

    private final Settings.Listing settings;
    private final Map<Kind, List<Decided>> distinct = new HashMap<>();
    private final Set<String> alike = new HashSet<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();

    private Listing(Settings.Listing settings) {
        this.settings = settings;
    }

    /** Programmes of one category that can all be used now, or can't. */
    private record Kind(String category, boolean forNow) {

        static Kind of(Decided candidate) {
            return new Kind(candidate.category(), candidate.strength().isForNow());
        }
    }

    /** A candidate and how many of its kind come before it. */
    private record Turn(Decided candidate, int turn) {

        private static final Comparator<Turn> ORDER = Comparator.comparing(
                        (Turn one) -> !one.candidate().strength().isForNow())
                .thenComparing(Turn::turn)
                .thenComparing(Turn::candidate, Decided.STRONGEST_FIRST);
    }

    /** The listing of candidates that stand in order, the strongest first. */
    static Listing of(List<Decided> strongestFirst, Settings.Listing settings) {
        var listing = new Listing(settings);
        strongestFirst.stream().filter(Decided::canBeListed).forEach(listing::sort);
        listing.turns.stream()
                .sorted(Turn.ORDER)
                .limit(settings.atMost())
                .forEach(turn -> listing.listed.add(turn.candidate().id()));
        return listing;
    }

    private void sort(Decided candidate) {
        List<Decided> before = distinct.computeIfAbsent(Kind.of(candidate), first -> new ArrayList<>());
        if (answersNothingNew(candidate, before)) {
            alike.add(candidate.id());
        } else {
            turns.add(new Turn(candidate, before.size()));
            before.add(candidate);
        }
    }

    private boolean answersNothingNew(Decided candidate, List<Decided> before) {
        if (before.isEmpty()) {
            return false;
        }
        var answered = new HashMap<String, Integer>();
        before.forEach(one -> one.answers().forEach(finding -> answered.merge(finding, 1, Integer::sum)));
        return candidate.answers().stream()
                .allMatch(finding -> answered.getOrDefault(finding, 0) >= settings.alikeAtMost());
    }

    /** Of the listed ones of its kind the one that answers most of the same findings; of several the strongest. */
    private Optional<Decided> nearest(Decided candidate) {
        return listedOfKind(candidate)
                .reduce((best, next) -> inCommon(next, candidate) > inCommon(best, candidate) ? next : best);
    }

    private boolean answeredByListed(Decided candidate) {
        return candidate.answers().stream()
                .allMatch(finding ->
                        listedOfKind(candidate).anyMatch(one -> one.answers().contains(finding)));
    }

    private Stream<Decided> listedOfKind(Decided candidate) {
        return distinct.getOrDefault(Kind.of(candidate), List.of()).stream().filter(this::lists);
    }

    private static long inCommon(Decided one, Decided other) {
        return one.answers().stream().filter(other.answers()::contains).count();
    }

    boolean lists(Decided candidate) {
        return listed.contains(candidate.id());
    }

    /** What keeps a candidate off the list. */
    LeftOut leftOut(Decided candidate) {
        LeftOut.Cause cause = cause(candidate);
        Optional<String> beside = candidate.canBeListed() ? nearest(candidate).map(Decided::id) : Optional.empty();
        return new LeftOut(candidate.ranked(0), cause, beside);
    }

    private LeftOut.Cause cause(Decided candidate) {
        return switch (candidate.decision().reason()) {
            case BELOW_THE_CUT -> LeftOut.Cause.BELOW_THE_CUT;
            case EXCLUDED -> LeftOut.Cause.EXCLUDED;
            default ->
                alike.contains(candidate.id()) && answeredByListed(candidate)
                        ? LeftOut.Cause.ALIKE_LISTED
                        : LeftOut.Cause.PAST_THE_LIMIT;
        };
    }
}
