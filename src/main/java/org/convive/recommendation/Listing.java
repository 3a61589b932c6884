package org.convive.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convive.rulepack.Settings;

/**
 * Chooses which candidates are listed, so that near-twins don't crowd out whole kinds of action.
 *
 * <p>A candidate that answers nothing but what stronger ones of its category already answer is named beside them. Of the
 * others the best of each category comes before the second of any. What can be used now comes before what can't.
 */
final class Listing {

    private final Settings.Listing settings;
    private final Map<Kind, List<Decided>> distinct = new HashMap<>();
    private final Map<String, String> beside = new HashMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();

    private Listing(Settings.Listing settings) {
        this.settings = settings;
    }

    /** Programmes of one category that can all be used now, or can't. */
    private record Kind(String category, boolean forNow) {}

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
        var kind = new Kind(candidate.category(), candidate.strength().isForNow());
        List<Decided> before = distinct.computeIfAbsent(kind, first -> new ArrayList<>());
        if (answersNothingNew(candidate, before)) {
            beside.put(candidate.id(), nearest(candidate, before).id());
        } else {
            turns.add(new Turn(candidate, before.size()));
            before.add(candidate);
        }
    }

    private boolean answersNothingNew(Decided candidate, List<Decided> before) {
        if (before.isEmpty()) {
            return false;
        }
        var answered = new LinkedHashMap<String, Integer>();
        before.forEach(one -> one.answers().forEach(finding -> answered.merge(finding, 1, Integer::sum)));
        return candidate.answers().stream()
                .allMatch(finding -> answered.getOrDefault(finding, 0) >= settings.alikeAtMost());
    }

    /** The one that answers most of the same findings; of several the strongest. */
    private static Decided nearest(Decided candidate, List<Decided> before) {
        Decided nearest = before.get(0);
        for (Decided one : before) {
            if (inCommon(one, candidate) > inCommon(nearest, candidate)) {
                nearest = one;
            }
        }
        return nearest;
    }

    private static long inCommon(Decided one, Decided other) {
        return one.answers().stream().filter(other.answers()::contains).count();
    }

    boolean lists(Decided candidate) {
        return listed.contains(candidate.id());
    }

    /** What keeps a candidate off the list. */
    LeftOut leftOut(Decided candidate) {
        Optional<String> like = Optional.ofNullable(beside.get(candidate.id())).filter(listed::contains);
        return new LeftOut(candidate.ranked(0), cause(candidate, like), like);
    }

    private static LeftOut.Cause cause(Decided candidate, Optional<String> like) {
        return switch (candidate.decision().reason()) {
            case BELOW_THE_CUT -> LeftOut.Cause.BELOW_THE_CUT;
            case EXCLUDED -> LeftOut.Cause.EXCLUDED;
            default -> like.isPresent() ? LeftOut.Cause.ALIKE_LISTED : LeftOut.Cause.PAST_THE_LIMIT;
        };
    }
}
