package org.convive.authoring.impact.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.convive.advisory.Advice;
import org.convive.authoring.difference.Change;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.impact.ContributionChange;
import org.convive.authoring.impact.FindingChange;
import org.convive.authoring.impact.Impact;
import org.convive.authoring.impact.JudgementChange;
import org.convive.authoring.impact.ProgrammeImpact;
import org.convive.authoring.impact.Standing;
import org.convive.authoring.impact.WarningImpact;
import org.convive.inference.Judgement;
import org.convive.recommendation.Contribution;
import org.convive.recommendation.Recommendation;
import org.convive.recommendation.Warning;
import org.convive.rulepack.model.Verb;

/** Holds two answers to one audit against each other. */
final class AuditComparison {

    /** What these say is told as points, or as a warning. */
    private static final Set<Verb> TOLD_ELSEWHERE = Set.of(Verb.CONTRIBUTE, Verb.REINFORCE, Verb.WARN_AGAINST);

    private static final Set<Verb> SPEAKS_AGAINST = Set.of(Verb.HOLD, Verb.EXCLUDE, Verb.CAUTION);

    private final Answer before;
    private final Answer after;
    private final Map<String, FindingChange> findings;
    private final FiringCauses firings;
    private final ContributionComparison contributions;
    private final StandingCauses standings;

    AuditComparison(PackDifference difference, Advice before, Advice after) {
        this.before = new Answer(before);
        this.after = new Answer(after);
        this.findings = new FindingComparison(difference, this.before, this.after).changes();
        this.firings = new FiringCauses(difference, this.before, this.after, findings);
        this.contributions = new ContributionComparison(difference, firings);
        this.standings = new StandingCauses(difference, firings);
    }

    Impact compare(String audit, String place) {
        return new Impact(audit, place, programmes(), warnings(), new ArrayList<>(findings.values()));
    }

    private List<ProgrammeImpact> programmes() {
        return union(before.suggested(), after.suggested()).stream()
                .flatMap(id -> programme(id).stream())
                .sorted(ProgrammeImpact.READING_ORDER)
                .toList();
    }

    private Optional<ProgrammeImpact> programme(String id) {
        Optional<Recommendation> old = Optional.ofNullable(before.suggested().get(id));
        Optional<Recommendation> fresh = Optional.ofNullable(after.suggested().get(id));
        List<ContributionChange> points = contributions.compare(contributions(old), contributions(fresh));
        boolean inBoth = old.isPresent() && fresh.isPresent();
        List<JudgementChange> said = judgements(judgements(old, inBoth), judgements(fresh, inBoth));
        Optional<Standing> stood = old.map(Standing::of);
        Optional<Standing> stands = fresh.map(Standing::of);
        if (points.isEmpty() && said.isEmpty() && stood.equals(stands)) {
            return Optional.empty();
        }
        return Optional.of(new ProgrammeImpact(id, stood, stands, points, said, standings.of(id, stood, stands)));
    }

    private static List<Contribution> contributions(Optional<Recommendation> recommendation) {
        return recommendation.map(found -> found.candidate().contributions()).orElse(List.of());
    }

    /** A programme that is suggested in one answer alone has all its plans there, which says nothing more of the change. */
    private static List<Judgement> judgements(Optional<Recommendation> recommendation, boolean inBoth) {
        return recommendation.map(found -> found.candidate().judgements()).orElse(List.of()).stream()
                .filter(judgement -> !TOLD_ELSEWHERE.contains(judgement.verb()))
                .filter(judgement -> inBoth || SPEAKS_AGAINST.contains(judgement.verb()))
                .toList();
    }

    /** What rules say in one of the answers alone, each rule's word once, however often the rule holds. */
    private List<JudgementChange> judgements(List<Judgement> old, List<Judgement> fresh) {
        Map<String, Judgement> said = byWord(old);
        Map<String, Judgement> says = byWord(fresh);
        var changes = new ArrayList<JudgementChange>();
        for (String word : union(said, says)) {
            if (!said.containsKey(word)) {
                changes.add(change(says.getOrDefault(word, fresh.get(0)), true));
            } else if (!says.containsKey(word)) {
                changes.add(change(said.getOrDefault(word, old.get(0)), false));
            }
        }
        return changes;
    }

    private JudgementChange change(Judgement judgement, boolean isAfter) {
        return new JudgementChange(judgement, isAfter, firings.of(judgement.firing(), isAfter));
    }

    private static Map<String, Judgement> byWord(List<Judgement> judgements) {
        var words = new TreeMap<String, Judgement>();
        for (Judgement judgement : judgements) {
            String word = judgement.verb() + "|" + judgement.details() + "|"
                    + judgement.firing().rule().id();
            words.putIfAbsent(word, judgement);
        }
        return words;
    }

    private List<WarningImpact> warnings() {
        var impacts = new ArrayList<WarningImpact>();
        for (String id : union(before.warnings(), after.warnings())) {
            Optional<Warning> old = Optional.ofNullable(before.warnings().get(id));
            Optional<Warning> fresh = Optional.ofNullable(after.warnings().get(id));
            List<JudgementChange> said = judgements(
                    old.map(Warning::judgements).orElse(List.of()),
                    fresh.map(Warning::judgements).orElse(List.of()));
            if (!said.isEmpty()) {
                impacts.add(new WarningImpact(id, change(old, fresh), said));
            }
        }
        return impacts;
    }

    private static Change change(Optional<Warning> old, Optional<Warning> fresh) {
        if (old.isEmpty()) {
            return Change.ADDED;
        }
        return fresh.isEmpty() ? Change.REMOVED : Change.CHANGED;
    }

    private static Set<String> union(Map<String, ?> one, Map<String, ?> other) {
        Set<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }
}
