package org.convive.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.convive.explanation.ProofGraph.Edge;
import org.convive.explanation.ProofGraph.Kind;
import org.convive.explanation.ProofGraph.Node;
import org.convive.explanation.ProofGraph.Relation;
import org.convive.inference.Adjustment;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Fact;
import org.convive.inference.Firing;
import org.convive.inference.Inference;
import org.convive.inference.Judgement;
import org.convive.inference.Signal;
import org.convive.inference.Support;
import org.convive.recommendation.Contribution;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.recommendation.Warning;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;

/** Makes the proof graph of what the trace heard, backwards from what is recommended. */
final class Prover {

    private static final Set<FactType> FROM_KNOWLEDGE = Set.of(
            FactType.CANDIDATE,
            FactType.REQUIREMENT,
            FactType.CONTRAINDICATION,
            FactType.SERVES,
            FactType.DELIVERED,
            FactType.TESTED,
            FactType.ANSWERS);

    private final Function<Firing, List<Support>> support;
    private final Map<String, EstablishedFinding> findings = new TreeMap<>();
    private final Map<String, Firing> signalFirings = new TreeMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    Prover(Inference inference) {
        this.support = inference.support();
        for (EstablishedFinding finding : inference.findings()) {
            findings.put(finding.fact().key(), finding);
            for (Signal signal : finding.signals()) {
                signal.firing().ifPresent(firing -> signalFirings.put(firing.key(), firing));
            }
        }
    }

    ProofGraph prove(Ranking ranking) {
        ranking.recommendations().forEach(listed -> suggested(Kind.RECOMMENDATION, listed, Map.of()));
        ranking.notListed().forEach(leftOut -> {
            var why = new LinkedHashMap<String, Object>();
            why.put("cause", leftOut.cause().code());
            leftOut.beside().ifPresent(programme -> why.put("beside", programme));
            suggested(Kind.NOT_LISTED, leftOut.recommendation(), why);
        });
        ranking.warnings().forEach(this::warning);
        ranking.unanswered().forEach(this::finding);
        return new ProofGraph(new ArrayList<>(nodes.values()), new ArrayList<>(edges));
    }

    private void suggested(Kind kind, Recommendation recommendation, Map<String, Object> more) {
        String programme = recommendation.candidate().id();
        String id = ProofGraph.id(kind, programme);
        var values = new LinkedHashMap<String, Object>();
        values.put("programme", programme);
        values.put("strength", recommendation.strength().code());
        values.put("reason", recommendation.reason().code());
        values.put("score", recommendation.candidate().score().decimal());
        values.putAll(more);
        add(Node.of(id, kind, programme, values));
        int number = 0;
        for (Contribution contribution : recommendation.candidate().contributions()) {
            contribution("contribution:" + programme + ":" + ++number, contribution, id);
        }
        for (Judgement judgement : recommendation.candidate().judgements()) {
            judgement(judgement, id);
        }
    }

    private void contribution(String id, Contribution contribution, String recommendation) {
        var values = new LinkedHashMap<String, Object>();
        values.put("part", contribution.part().code());
        values.put("points", contribution.points().decimal());
        contribution.weight().ifPresent(weight -> values.put("weight", weight));
        contribution
                .need()
                .flatMap(Contribution.NeedPoints::finding)
                .ifPresent(answered -> values.put("finding", answered.fact().key()));
        add(Node.of(id, Kind.CONTRIBUTION, "points", contribution.rule(), values));
        edge(id, recommendation, Relation.GENERATED);
        contribution.firings().forEach(firing -> edge(firing(firing), id, Relation.GENERATED));
    }

    private void judgement(Judgement judgement, String about) {
        switch (judgement.verb()) {
            case CONTRIBUTE, REINFORCE -> {
                // Already there as a contribution.
            }
            default -> {
                String id = "judgement:" + judgement.verb().word() + ":"
                        + judgement.firing().key();
                var values = new LinkedHashMap<String, Object>();
                values.put("programme", judgement.programme());
                values.put("details", judgement.details());
                Kind kind = judgement.verb() == Verb.EXCLUDE ? Kind.EXCLUSION : Kind.JUDGEMENT;
                add(Node.of(
                        id, kind, judgement.verb().word(), judgement.firing().rule(), values));
                edge(id, about, Relation.GENERATED);
                edge(firing(judgement.firing()), id, Relation.GENERATED);
            }
        }
    }

    private void warning(Warning warning) {
        String programme = warning.programme().programme().id();
        String id = ProofGraph.id(Kind.WARNING, programme);
        add(Node.of(
                id,
                Kind.WARNING,
                programme,
                Map.of("grade", warning.programme().main().grade().name())));
        warning.judgements().forEach(judgement -> edge(firing(judgement.firing()), id, Relation.GENERATED));
    }

    /** Adds a firing with everything it stands on. */
    private String firing(Firing firing) {
        String id = "firing:" + firing.key();
        if (nodes.containsKey(id)) {
            return id;
        }
        Rule rule = firing.rule();
        add(Node.of(id, Kind.FIRING, rule.verb().word(), rule, Map.of()));
        int number = 0;
        for (Support support : support.apply(firing)) {
            support(id, ++number, support);
        }
        return id;
    }

    private void support(String firing, int number, Support support) {
        Condition condition = support.condition();
        if (condition instanceof Condition.Absent) {
            String id = "absence:" + firing + ":" + number;
            add(Node.of(id, Kind.ABSENCE, condition, Map.of()));
            edge(id, firing, Relation.USED_ABSENCE);
        } else if (condition instanceof Condition.Over) {
            String id = "aggregate:" + firing + ":" + number;
            add(Node.of(id, Kind.AGGREGATE, condition, new TreeMap<String, Object>(support.figures())));
            edge(id, firing, Relation.USED);
            support.facts().forEach(fact -> edge(fact(fact), id, Relation.USED));
        } else {
            support.facts().forEach(fact -> edge(fact(fact), firing, Relation.USED));
        }
    }

    private String fact(Fact fact) {
        if (fact.type() == FactType.FINDING) {
            EstablishedFinding finding = findings.get(fact.key());
            if (finding != null) {
                return finding(finding);
            }
        }
        String id = fact.type().label() + ":" + fact.key();
        if (nodes.containsKey(id)) {
            return id;
        }
        Firing from = fact.type() == FactType.SIGNAL ? signalFirings.get(fact.key()) : null;
        Kind said = from == null ? Kind.INPUT : Kind.SIGNAL;
        Kind kind = FROM_KNOWLEDGE.contains(fact.type()) ? Kind.KNOWLEDGE : said;
        add(Node.of(id, kind, fact.type().label(), fact));
        if (from != null) {
            edge(firing(from), id, Relation.GENERATED);
        }
        return id;
    }

    /** Adds a finding with every signal and adjustment behind it: all justifications, not the first. */
    private String finding(EstablishedFinding finding) {
        String id = "finding:" + finding.fact().key();
        if (nodes.containsKey(id)) {
            return id;
        }
        add(Node.of(id, Kind.FINDING, finding.factor(), finding.fact()));
        for (Signal signal : finding.signals()) {
            String from = signal.firing().map(this::firing).orElseGet(() -> fact(signal.fact()));
            edge(from, id, Relation.GENERATED);
        }
        for (Adjustment adjustment : finding.adjustments()) {
            edge(firing(adjustment.firing()), id, Relation.GENERATED);
        }
        return id;
    }

    private void add(Node node) {
        nodes.putIfAbsent(node.id(), node);
    }

    private void edge(String from, String to, Relation relation) {
        edges.add(new Edge(from, to, relation));
    }
}
