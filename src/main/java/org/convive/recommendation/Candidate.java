package org.convive.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Judgement;
import org.convive.knowledge.ConfidenceHere;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.model.Verb;
import org.convive.vocabulary.LocalText;

/**
 * A programme that at least one rule suggests, with everything that was concluded about it.
 *
 * @param programme the programme and its evidence
 * @param contributions what its score is made of, greatest first
 * @param judgements what else rules say of it
 * @param confidenceHere how sure its evidence is for this place
 */
public record Candidate(
        GradedProgramme programme,
        List<Contribution> contributions,
        List<Judgement> judgements,
        ConfidenceHere confidenceHere) {

    /** Copies the lists. */
    public Candidate {
        contributions = List.copyOf(contributions);
        judgements = List.copyOf(judgements);
    }

    /** The programme's id. */
    public String id() {
        return programme.programme().id();
    }

    /** The score: the exact sum of the contributions. */
    public Points score() {
        long hundredths = 0;
        for (Contribution contribution : contributions) {
            hundredths += contribution.points().hundredths();
        }
        return new Points(hundredths);
    }

    /** The points of one part of the score. */
    public Points score(Contribution.Part part) {
        return Points.sum(contributions.stream()
                .filter(contribution -> contribution.part() == part)
                .map(Contribution::points)
                .toList());
    }

    /** The findings that it answers, the one with the most points first, each once. */
    public List<EstablishedFinding> answers() {
        Map<String, EstablishedFinding> answered = new LinkedHashMap<>();
        contributions.stream()
                .flatMap(contribution -> contribution.need().stream())
                .flatMap(need -> need.finding().stream())
                .forEach(finding -> answered.putIfAbsent(finding.fact().key(), finding));
        return new ArrayList<>(answered.values());
    }

    /** Every need that it answers, with how far it does, in the order of their keys. */
    public List<AnsweredNeed> needs() {
        return AnsweredNeed.of(contributions);
    }

    /** The points of fit that don't depend on another programme. */
    public Points fitAlone() {
        return Points.sum(contributions.stream()
                .filter(contribution -> contribution.part() == Contribution.Part.FIT)
                .filter(contribution -> contribution.rule().verb() != Verb.REINFORCE)
                .map(Contribution::points)
                .toList());
    }

    /** The programmes that it works better beside, each with the points that this is worth. */
    public Map<String, Points> reinforcedBy() {
        var others = new TreeMap<String, Points>();
        for (Contribution contribution : contributions) {
            if (contribution.rule().verb() == Verb.REINFORCE) {
                judgements(Verb.REINFORCE).stream()
                        .filter(judgement -> contribution.firings().contains(judgement.firing()))
                        .map(judgement -> judgement.detail(0))
                        .distinct()
                        .forEach(other -> others.merge(
                                other, contribution.points(), (one, more) -> Points.sum(List.of(one, more))));
            }
        }
        return others;
    }

    /** The programmes that it must not be used beside. */
    public Set<String> conflicts() {
        return others(Verb.CONFLICT);
    }

    /** The programmes that have to be in place before it. */
    public Set<String> needsFirst() {
        return others(Verb.BEFORE);
    }

    private Set<String> others(Verb verb) {
        return judgements(verb).stream()
                .map(judgement -> judgement.detail(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values that rules of the plan give under one heading, such as {@code partner}. */
    public List<String> planned(String slot) {
        return plannedWhy(slot).stream().map(Planned::value).toList();
    }

    /** What rules of the plan say under one heading and why, each value once. */
    public List<Planned> plannedWhy(String slot) {
        var byValue = new LinkedHashMap<String, Planned>();
        judgements(Verb.PLAN).stream()
                .filter(judgement -> judgement.detail(0).equals(slot))
                .forEach(judgement -> byValue.putIfAbsent(
                        judgement.detail(1),
                        new Planned(
                                judgement.detail(1),
                                judgement.firing().rule().rationale(),
                                judgement.firing().rule().id())));
        return List.copyOf(byValue.values());
    }

    /** The rules that ask for caution here, in each language. */
    public List<LocalText> cautions() {
        return judgements(Verb.CAUTION).stream()
                .map(judgement -> judgement.firing().rule().rationale())
                .distinct()
                .toList();
    }

    /** What rules of one kind say of it. */
    public List<Judgement> judgements(Verb verb) {
        if (judgements.isEmpty()) {
            return List.of();
        }
        return judgements.stream().filter(judgement -> judgement.verb() == verb).toList();
    }

    /** The capacities that it needs and that the place is known not to have. */
    public List<String> missingCapacities() {
        return judgements(Verb.HOLD).stream()
                .map(judgement -> judgement.detail(0))
                .distinct()
                .toList();
    }

    /** The rule that excludes it, if one does. */
    public Optional<Judgement> exclusion() {
        for (Judgement judgement : judgements) {
            if (judgement.verb() == Verb.EXCLUDE) {
                return Optional.of(judgement);
            }
        }
        return Optional.empty();
    }
}
