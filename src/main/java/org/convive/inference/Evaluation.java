package org.convive.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.convive.audit.SafetyAudit;
import org.convive.rulepack.RuleGroups;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.Settings;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Stage;
import org.convive.rulepack.model.Verb;

/**
 * One walk through the stages: fire a group of rules, work out what they conclude, give the conclusions to the next.
 */
final class Evaluation {

    private final RulePack pack;
    private final ProgrammeFacts programmes;
    private final Matcher.Session session;
    private final AuditFacts said;
    private final EstablishedFindings established;
    private final List<EstablishedFinding> findings = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Firing> firings = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Integer> readable = new HashMap<>();

    Evaluation(RulePack pack, ProgrammeFacts programmes, Matcher.Session session, SafetyAudit audit) {
        this.pack = pack;
        this.programmes = programmes;
        this.session = session;
        this.said = new AuditFacts(audit, pack.vocabulary(), pack.settings().need());
        this.established = new EstablishedFindings(pack.vocabulary(), pack.settings(), said.trends());
    }

    Inference run() {
        said.facts().forEach(this::insert);
        said.stated().forEach(established::add);
        measureAndListen();
        triangulate();
        derive();
        match();
        fitAndPlan();
        judgements.sort(Judgement.READING_ORDER);
        return new Inference(findings, suggestions, judgements, firings, facts, readable);
    }

    private void measureAndListen() {
        var fired = new ArrayList<Firing>(fire(Stage.MEASURE.code()));
        fired.addAll(fire(Stage.LISTEN.code()));
        for (Firing firing : fired) {
            Signal signal = found(firing);
            established.add(signal);
            insert(signal.fact());
        }
    }

    /** What a rule of the first two stages found, in the area of the figure or the voices that it read. */
    private static Signal found(Firing firing) {
        Conclusion conclusion = new Conclusion(firing);
        String source = firing.rule().stage() == Stage.LISTEN ? "voices" : "numbers";
        double severity = conclusion.number(1);
        Fact fact = Fact.of(FactType.SIGNAL)
                .text("factor", conclusion.text(0))
                .text("area", conclusion.area())
                .text("source", source)
                .number("severity", severity)
                .number("confidence", conclusion.number(2))
                .build(firing.key());
        return new Signal(
                conclusion.text(0),
                conclusion.area(),
                source,
                optional(severity),
                conclusion.number(2),
                false,
                Optional.of(firing),
                fact);
    }

    private void triangulate() {
        Settings.Triangulation weights = pack.settings().triangulation();
        var spoken = new TreeSet<String>();
        for (Firing firing : fire(Stage.TRIANGULATE.code())) {
            Verb verb = firing.rule().verb();
            Conclusion conclusion = new Conclusion(firing);
            double change = switch (verb) {
                case AGREE -> weights.agreement();
                case CONTRADICT -> weights.contradiction();
                default -> weights.blindSpot();
            };
            String factor = conclusion.text(0);
            String area = conclusion.text(1);
            // However many signals meet, numbers and voices agree or disagree once about a finding.
            boolean first = spoken.add(verb + " " + EstablishedFindings.key(factor, area));
            established.add(factor, area, new Adjustment(verb, first ? change : 0, firing));
        }
    }

    private void derive() {
        RuleGroups groups = pack.groups();
        establish(0);
        for (int level = 1; level <= groups.levels(); level++) {
            for (Firing firing : fire(RuleGroups.derivation(level))) {
                established.add(derived(firing));
            }
            establish(level);
        }
        findings.sort((one, other) -> Fact.READING_ORDER.compare(one.fact(), other.fact()));
    }

    private void establish(int level) {
        RuleGroups groups = pack.groups();
        for (EstablishedFinding finding : established.establish(factor -> groups.level(factor) == level)) {
            findings.add(finding);
            insert(finding.fact());
        }
    }

    private Signal derived(Firing firing) {
        Conclusion conclusion = new Conclusion(firing);
        int decimals = pack.settings().decimals();
        List<Fact> from = conclusion.findings();
        double severity = Rounding.down(conclusion.severityOf(from, conclusion.text(1)), decimals);
        double least = from.stream()
                .mapToDouble(fact -> fact.number("confidence"))
                .min()
                .orElse(1);
        return new Signal(
                conclusion.text(0),
                conclusion.area(),
                "derived",
                optional(severity),
                Rounding.down(least * conclusion.number(2), decimals),
                false,
                Optional.of(firing),
                Fact.of(FactType.SIGNAL).build(firing.key()));
    }

    private void match() {
        for (Firing firing : fire(Stage.MATCH.code())) {
            Conclusion conclusion = new Conclusion(firing);
            if (firing.rule().verb() == Verb.SUGGEST) {
                List<Fact> read = conclusion.findings();
                Optional<EstablishedFinding> answered = read.isEmpty() ? Optional.empty() : established.of(read.get(0));
                suggestions.add(new Suggestion(conclusion.text(0), conclusion.number(1), answered, firing));
            } else {
                judgements.add(conclusion.judgement());
            }
        }
        programmes.of(suggestions).forEach(this::insert);
    }

    private void fitAndPlan() {
        for (Stage stage : List.of(Stage.FIT, Stage.PLAN)) {
            for (Firing firing : fire(stage.code())) {
                judgements.add(new Conclusion(firing).judgement());
            }
        }
    }

    private void insert(Fact fact) {
        facts.add(fact);
        session.insert(fact);
    }

    private List<Firing> fire(String group) {
        if (!pack.groupNames().contains(group)) {
            return List.of();
        }
        readable.put(group, facts.size());
        List<Firing> fired = session.fire(group);
        firings.addAll(fired);
        return fired;
    }

    private static OptionalDouble optional(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
