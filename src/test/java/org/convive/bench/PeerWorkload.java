package org.convive.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.convive.audit.Finding;
import org.convive.audit.Place;
import org.convive.audit.SafetyAudit;
import org.convive.audit.Trend;
import org.convive.bench.PeerModel.Audit;
import org.convive.bench.PeerModel.Derived;
import org.convive.bench.PeerModel.Excluded;
import org.convive.bench.PeerModel.Found;
import org.convive.bench.PeerModel.Match;
import org.convive.bench.PeerModel.Result;
import org.convive.bench.PeerModel.RuleSet;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Inference;
import org.convive.inference.RuleEngine;
import org.convive.recommendation.Candidate;
import org.convive.recommendation.LeftOut;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.recommendation.Recommender;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Verb;

/**
 * The engine behind the question that all engines are asked. Built once, shared freely.
 *
 * <p>A rig that sets engines side by side needs one more class, a bridge between its own words and {@link PeerModel}; it
 * stands as source text in the test resource {@code org/convive/bench/PeerEngine.java}.
 */
public final class PeerWorkload {

    private static final Place PLACE = Place.named("Anywhere");

    private final PeerPlaces places;
    private final RuleEngine engine;
    private final Recommender recommender;

    /** Translates the rules and builds the rule base. */
    public PeerWorkload(RuleSet rules) {
        RulePack pack = PeerPack.of(rules);
        this.places = new PeerPlaces(rules.attributes());
        this.engine = new RuleEngine(pack);
        this.recommender = new Recommender(pack);
    }

    /** The answer for one audit: translated, inferred, ranked and translated back. */
    public Result recommend(Audit audit) {
        return evaluate(translate(audit));
    }

    /** The answer for one audit that was translated before. */
    Result evaluate(SafetyAudit audit) {
        Inference inference = engine.infer(audit);
        Ranking ranking = recommender.rank(inference);
        return new Result(top(ranking), excluded(ranking), derived(inference));
    }

    /** An audit in the engine's words. */
    SafetyAudit translate(Audit audit) {
        var findings = new ArrayList<Finding>(audit.findings().size());
        for (Found found : audit.findings()) {
            findings.add(finding(found));
        }
        return new SafetyAudit(
                PLACE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                findings,
                List.of(),
                places.context(audit));
    }

    private static Finding finding(Found found) {
        return new Finding(
                found.factor(),
                found.factor(),
                Optional.empty(),
                OptionalDouble.of(found.severity() / PeerPack.WHOLE),
                OptionalDouble.of(1),
                List.of(),
                Trend.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static List<PeerModel.Recommendation> top(Ranking ranking) {
        var top = new ArrayList<PeerModel.Recommendation>(
                ranking.recommendations().size());
        for (Recommendation recommendation : ranking.recommendations()) {
            Candidate candidate = recommendation.candidate();
            var matches = new ArrayList<Match>(candidate.contributions().size());
            candidate
                    .contributions()
                    .forEach(given -> matches.add(
                            new Match(given.rule().id(), (int) given.points().hundredths())));
            top.add(new PeerModel.Recommendation(
                    candidate.id(), (int) candidate.score().hundredths(), matches));
        }
        return top;
    }

    private static List<Excluded> excluded(Ranking ranking) {
        var excluded = new ArrayList<Excluded>();
        for (LeftOut leftOut : ranking.notListed()) {
            if (leftOut.cause() == LeftOut.Cause.EXCLUDED) {
                Candidate candidate = leftOut.recommendation().candidate();
                excluded.add(new Excluded(
                        candidate.id(),
                        candidate.judgements(Verb.EXCLUDE).stream()
                                .map(judgement -> judgement.firing().rule().id())
                                .toList()));
            }
        }
        excluded.sort(Comparator.comparing(Excluded::programme));
        return excluded;
    }

    private static List<Derived> derived(Inference inference) {
        var derived = new ArrayList<Derived>();
        for (EstablishedFinding finding : inference.findings()) {
            if (finding.isDerived()) {
                finding.signals()
                        .get(0)
                        .firing()
                        .ifPresent(firing -> derived.add(new Derived(
                                finding.factor(),
                                firing.rule().id(),
                                whole(finding.severity().orElse(0)),
                                whole(finding.confidence()))));
            }
        }
        return derived;
    }

    private static int whole(double share) {
        return (int) Math.round(share * PeerPack.WHOLE);
    }
}
