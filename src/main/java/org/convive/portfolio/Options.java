package org.convive.portfolio;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.convive.audit.Context;
import org.convive.knowledge.ProgrammeKind;
import org.convive.knowledge.Requirement;
import org.convive.recommendation.AnsweredNeed;
import org.convive.recommendation.Candidate;
import org.convive.recommendation.Points;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.rulepack.Settings;
import org.convive.vocabulary.Factor;
import org.convive.vocabulary.Vocabulary;

/**
 * The programmes that may be chosen: all that are strong enough to be used now, whether the list had room for them or not,
 * but for those that run already.
 */
final class Options {

    private final Settings.Portfolio weights;
    private final Vocabulary vocabulary;
    private final Set<String> running;

    Options(Settings.Portfolio weights, Vocabulary vocabulary, Context context) {
        this.weights = weights;
        this.vocabulary = vocabulary;
        this.running = context.runningProgrammes();
    }

    /** The programmes that may be chosen, and those that are chosen in any case though they run already. */
    List<Option> of(Ranking ranking, Set<String> lockedIn) {
        return ranking.suggested()
                .filter(Options::isForNow)
                .map(Recommendation::candidate)
                .filter(candidate -> !running.contains(candidate.id()) || lockedIn.contains(candidate.id()))
                .map(this::option)
                .toList();
    }

    /** The points of every need that one of the candidates answers, by key. */
    static Map<String, Double> needs(Ranking ranking) {
        var needs = new TreeMap<String, Double>();
        ranking.suggested()
                .filter(Options::isForNow)
                .flatMap(recommendation -> recommendation.candidate().needs().stream())
                .forEach(need ->
                        needs.put(need.key(), Points.of(need.points()).decimal().doubleValue()));
        return needs;
    }

    private static boolean isForNow(Recommendation recommendation) {
        return recommendation.strength().isForNow();
    }

    private Option option(Candidate candidate) {
        var programme = candidate.programme().programme();
        List<AnsweredNeed> needs = candidate.needs();
        List<String> leads = candidate.planned("addressee");
        var bodies = new LinkedHashSet<>(leads);
        bodies.addAll(candidate.planned("partner"));
        double counts = counts(candidate);
        return new Option(
                candidate.id(),
                programme.family(),
                rootCauses(needs),
                leads.stream().findFirst(),
                bodies,
                programme.cost().level(),
                programme.requires().stream()
                        .filter(Requirement::essential)
                        .map(Requirement::capacity)
                        .collect(Collectors.toSet()),
                needs.stream()
                        .map(need -> new Option.Answer(need.key(), need.share() * counts))
                        .toList(),
                candidate.fitAlone().decimal().doubleValue(),
                candidate.reinforcedBy().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                other -> other.getValue().decimal().doubleValue())),
                candidate.conflicts(),
                candidate.needsFirst());
    }

    private double counts(Candidate candidate) {
        return candidate.programme().programme().kind() == ProgrammeKind.PRACTICE
                ? weights.practice()
                : weights.certainty().get(candidate.confidenceHere().certainty().level());
    }

    private Set<String> rootCauses(List<AnsweredNeed> needs) {
        return needs.stream()
                .flatMap(need -> need.factor().stream())
                .flatMap(factor -> vocabulary.factor(factor).stream())
                .map(Factor::rootCause)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
