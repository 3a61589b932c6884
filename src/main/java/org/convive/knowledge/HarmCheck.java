package org.convive.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convive.knowledge.Reading.Basis;
import org.convive.knowledge.Replication.Quality;

/**
 * Step 6: harm cannot be outvoted.
 *
 * <p>It looks at everything that was written down, also at what the earlier steps left aside, and at the certainty before
 * any cap: a weak spot of one study must not hide the harm that it found.
 */
final class HarmCheck {

    private static final String STEP = "6 harm";

    private static final String RULE =
            "Harm cannot be outvoted: one good study of harm is always shown; two independent "
                    + "ones, or one without a good study on the other side, set the direction.";

    private final ClaimCase on;
    private final Steps steps;

    HarmCheck(ClaimCase on, Steps steps) {
        this.on = on;
        this.steps = steps;
    }

    /** The reading with the direction that harm leaves; adds the flag. */
    Reading applied(Reading reading, Set<ClaimFlag> flags) {
        List<String> bad = harms();
        if (!bad.isEmpty()) {
            flags.add(ClaimFlag.HARM_REPORTED);
        }
        Reading left = left(reading, bad);
        String input = bad.isEmpty() ? "no good study of harm" : String.join("; ", bad);
        steps.add(STEP, RULE, input, result(left, flags));
        return left;
    }

    private static String result(Reading left, Set<ClaimFlag> flags) {
        return left.verdict() + (flags.contains(ClaimFlag.HARM_REPORTED) ? ", harm reported" : "");
    }

    private Reading left(Reading reading, List<String> bad) {
        int independent = independentHarms();
        boolean goodFound = goodFound();
        if (bad.isEmpty() || (goodFound && independent < 2)) {
            return reading;
        }
        boolean plain = reading.direction() == Direction.NEGATIVE || (independent >= 2 && !goodFound);
        return reading.with(plain ? Direction.NEGATIVE : Direction.LEANS_NEGATIVE, certainty(reading, independent));
    }

    /** A good study is itself worth C2; one study that turns the direction is worth C3 at most. */
    private Certainty certainty(Reading reading, int independent) {
        boolean turned = !reading.direction().isAdverse();
        Certainty left = turned && independent < 2 ? reading.certainty().atMost(Certainty.C3) : reading.certainty();
        return badReplications().isEmpty() ? left : left.atLeast(Certainty.C2);
    }

    private List<String> harms() {
        var harms = new ArrayList<String>();
        sources().stream()
                .filter(source -> source.isTested() && source.found().isAdverse())
                .forEach(source -> harms.add(source.source() + ": " + source.verdict()));
        badReplications().forEach(study -> harms.add("a good study: " + study.note()));
        return harms;
    }

    /** Ratings may stand on the same studies as the review, so all of them together count as one. */
    private int independentHarms() {
        boolean fromSources = sources().stream()
                .anyMatch(source -> source.isTested() && source.found().isAdverse());
        long replicated =
                badReplications().stream().filter(Replication::independent).count();
        return (fromSources ? 1 : 0) + (int) replicated;
    }

    private boolean goodFound() {
        boolean fromSources = sources().stream()
                .anyMatch(source ->
                        source.isTested() && (source.found().isFavourable() || source.found() == Direction.MIXED));
        return fromSources
                || on.claim().replications().stream()
                        .anyMatch(study -> study.quality() == Quality.GOOD
                                && study.direction().isFavourable());
    }

    private List<Replication> badReplications() {
        return on.claim().replications().stream()
                .filter(study ->
                        study.quality() == Quality.GOOD && study.direction().isAdverse())
                .sorted(Replication.READING_ORDER)
                .toList();
    }

    private List<Reading> sources() {
        EvidenceClaim claim = on.claim();
        var sources = new ArrayList<Reading>();
        Optional<Certainty> counted =
                claim.studies().filter(StudyCounts::designsKnown).map(StudyCounts::ceiling);
        counted.ifPresent(start -> sources.add(Reading.of(Basis.STUDIES, "the studies", claim.direction(), start)));
        if (counted.isEmpty()) {
            claim.synthesis()
                    .ifPresent(judged -> sources.add(Reading.of(
                            Basis.REVIEW, "the review of the evidence", claim.direction(), judged.ceiling())));
        }
        for (RegistryRating rating : on.ratings()) {
            RegistryMapping.of(rating)
                    .map(row -> StartingPoint.reading(on, rating, row))
                    .ifPresent(sources::add);
        }
        return sources;
    }
}
