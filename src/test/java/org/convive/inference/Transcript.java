package org.convive.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.convive.recommendation.Contribution;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.rulepack.model.Field;

/** Everything that an evaluation concluded, in lines that can be compared and read. */
final class Transcript {

    private final List<String> lines = new ArrayList<>();

    private Transcript() {}

    /** The lines of an inference and of the ranking made of it. */
    static List<String> of(Inference inference, Ranking ranking) {
        var transcript = new Transcript();
        inference.facts().forEach(fact -> transcript.add("fact", fact(fact)));
        inference.firings().forEach(firing -> transcript.add("firing", firing(firing)));
        inference.findings().forEach(transcript::finding);
        inference.suggestions().forEach(transcript::suggestion);
        inference.judgements().forEach(judgement -> transcript.add("judgement", judgement(judgement)));
        ranking.recommendations().forEach(listed -> transcript.recommendation("listed", listed));
        ranking.notListed()
                .forEach(left -> transcript.recommendation("not listed: " + left.cause(), left.recommendation()));
        ranking.warnings()
                .forEach(warning -> transcript.add(
                        "warning",
                        warning.programme().programme().id(),
                        warning.alternatives(),
                        judgements(warning.judgements())));
        ranking.unanswered().forEach(finding -> transcript.add("unanswered", finding.fact()));
        return transcript.lines;
    }

    private void finding(EstablishedFinding finding) {
        add("finding", fact(finding.fact()));
        for (Signal signal : finding.signals()) {
            add(
                    "  signal",
                    signal.factor(),
                    signal.area(),
                    signal.source(),
                    signal.severity(),
                    signal.confidence(),
                    signal.confidenceAssumed(),
                    signal.firing().map(Firing::key),
                    fact(signal.fact()));
        }
        for (Adjustment adjustment : finding.adjustments()) {
            add("  adjustment", adjustment.verb(), adjustment.change(), firing(adjustment.firing()));
        }
    }

    private void suggestion(Suggestion suggestion) {
        add(
                "suggestion",
                suggestion.programme(),
                suggestion.relevance(),
                suggestion.answers().map(EstablishedFinding::fact),
                firing(suggestion.firing()));
    }

    private void recommendation(String list, Recommendation recommendation) {
        var candidate = recommendation.candidate();
        add(
                list,
                recommendation.rank(),
                candidate.id(),
                recommendation.strength(),
                recommendation.reason(),
                candidate.score(),
                candidate.confidenceHere(),
                judgements(candidate.judgements()));
        for (Contribution contribution : candidate.contributions()) {
            add(
                    "  points",
                    contribution.part(),
                    contribution.rule().id(),
                    contribution.points(),
                    contribution.weight(),
                    contribution.need().map(Contribution.NeedPoints::exact),
                    contribution.firings().stream().map(Firing::key).toList());
        }
    }

    private static String judgements(List<Judgement> judgements) {
        return judgements.stream().map(Transcript::judgement).collect(Collectors.joining("; "));
    }

    private static String judgement(Judgement judgement) {
        return judgement.verb() + " " + judgement.programme() + " " + judgement.details() + " "
                + firing(judgement.firing());
    }

    /** A firing in words: the rule, what it matched and what it counted. */
    static String firing(Firing firing) {
        return firing.figures().isEmpty() ? firing.key() : firing.key() + " " + new TreeMap<>(firing.figures());
    }

    private static String fact(Fact fact) {
        var text = new StringBuilder(fact.toString());
        for (Field field : fact.type().fields().values()) {
            if (fact.knows(field)) {
                text.append(' ').append(field.name()).append('=');
                text.append(field.isNumber() ? fact.numberAt(field.slot()) : fact.textAt(field.slot()));
            }
        }
        return text.toString();
    }

    private void add(String what, Object... values) {
        var line = new StringBuilder(what);
        for (Object value : values) {
            line.append(' ').append(value);
        }
        lines.add(line.toString());
    }
}
