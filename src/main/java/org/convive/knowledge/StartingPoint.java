package org.convive.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.convive.knowledge.Reading.Basis;
import org.convive.knowledge.RegistryRating.RatedObject;
import org.convive.knowledge.RegistryRating.Studies;

/** Steps 1 and 2: what the sources say, study data first, then registries, then a reviewer's judgement. */
final class StartingPoint {

    private static final String STUDIES = "1 study data";
    private static final String RATINGS = "2 registry ratings";
    private static final String SYNTHESIS = "2 synthesis of the review";

    private static final String BY_DESIGN = "The best design found sets the start: randomised trials C4, strong "
            + "quasi-experiments C3, other controlled designs C2, uncontrolled ones C1, none C0.";
    private static final String BY_TABLE =
            "Without study data, a registry's label gives a direction and a ceiling, by the mapping table.";
    private static final String BY_JUDGEMENT = "Where neither study data nor a rating tells the direction, or a rating "
            + "disagrees, a reviewer's judgement counts: strong C4, moderate C3, limited or mixed C2, none C0 (JUDGEMENT).";
    private static final String PRACTICE =
            "An enabling practice is not tested by its outcomes; nothing is said of its effect.";

    private final ClaimCase on;
    private final Steps steps;

    private StartingPoint(ClaimCase on, Steps steps) {
        this.on = on;
        this.steps = steps;
    }

    /** Everything that speaks to the claim; at least one reading. */
    static List<Reading> of(ClaimCase on, Steps steps) {
        return new StartingPoint(on, steps).readings();
    }

    private List<Reading> readings() {
        EvidenceClaim claim = on.claim();
        if (on.practice() && !claim.direction().isAdverse()) {
            Reading untested = Reading.of(Basis.NOTHING, "a practice", Direction.UNKNOWN, Certainty.C0);
            steps.add(STUDIES, PRACTICE, "kind: practice", untested.verdict());
            return List.of(untested);
        }
        return claim.studies()
                .filter(StudyCounts::designsKnown)
                .map(this::studies)
                .map(List::of)
                .orElseGet(this::withoutStudies);
    }

    private Reading studies(StudyCounts counts) {
        Reading reading = Reading.of(Basis.STUDIES, "the studies", on.claim().direction(), counts.ceiling())
                .restingOn(counts.total() == 1, counts.rct() > 0);
        steps.add(STUDIES, BY_DESIGN, counts.toString(), reading.verdict());
        steps.add(RATINGS, BY_TABLE, on.ratings().size() + " rating(s)", "not needed: study data are known");
        return reading;
    }

    private List<Reading> withoutStudies() {
        steps.add(STUDIES, BY_DESIGN, "no counts of studies by design", "goes on with registry ratings");
        var readings = new ArrayList<Reading>();
        on.ratings().forEach(rating -> rating(rating).ifPresent(readings::add));
        if (on.ratings().isEmpty()) {
            steps.add(RATINGS, BY_TABLE, "no rating", "goes on with the reviewer's judgement");
        }
        synthesis(readings).ifPresent(readings::add);
        if (readings.isEmpty()) {
            readings.add(nothing());
        }
        return readings;
    }

    private Optional<Reading> rating(RegistryRating rating) {
        Optional<Reading> reading = RegistryMapping.of(rating).map(row -> reading(on, rating, row));
        String result = reading.map(Reading::verdict).orElse("not in the mapping table: counts for nothing");
        steps.add(RATINGS, BY_TABLE, source(rating), result);
        return reading;
    }

    /** What a rating says by its row of the table. */
    static Reading reading(ClaimCase on, RegistryRating rating, RegistryMapping row) {
        boolean oneStudy = rating.studies() == Studies.ONE && rating.object() != RatedObject.PRACTICE;
        Direction direction = row.direction().orElse(on.claim().direction());
        return Reading.of(Basis.RATING, source(rating), direction, row.ceiling())
                .restingOn(oneStudy, true);
    }

    private static String source(RegistryRating rating) {
        return rating.registry().title() + " \"" + rating.label() + "\"";
    }

    /** The reviewer's judgement, where it is all there is or says something else than the ratings. */
    private Optional<Reading> synthesis(List<Reading> rated) {
        Optional<Synthesis> synthesis = on.claim().synthesis();
        boolean told = rated.stream().anyMatch(reading -> reading.found().isKnown());
        if (synthesis.isEmpty() || (told && !disagrees(rated))) {
            return Optional.empty();
        }
        Certainty ceiling = synthesis.get().ceiling();
        Reading reading = Reading.of(
                Basis.REVIEW, "the review of the evidence", on.claim().direction(), ceiling);
        steps.add(SYNTHESIS, BY_JUDGEMENT, "synthesis: " + synthesis.get(), reading.verdict());
        return Optional.of(reading);
    }

    private boolean disagrees(List<Reading> rated) {
        Direction claimed = on.claim().direction();
        return claimed.isKnown()
                && rated.stream()
                        .map(Reading::found)
                        .anyMatch(found -> found.isKnown() && !found.sign().equals(claimed.sign()));
    }

    private Reading nothing() {
        Reading reading = Reading.of(Basis.NOTHING, "no test", on.claim().direction(), Certainty.C0);
        steps.add(SYNTHESIS, BY_JUDGEMENT, "no synthesis", reading.verdict());
        return reading;
    }
}
