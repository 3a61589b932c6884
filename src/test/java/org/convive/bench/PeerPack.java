package org.convive.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.convive.bench.PeerModel.AtLeast;
import org.convive.bench.PeerModel.Chain;
import org.convive.bench.PeerModel.Exclusion;
import org.convive.bench.PeerModel.Mapping;
import org.convive.bench.PeerModel.RuleSet;
import org.convive.knowledge.Cost;
import org.convive.knowledge.Direction;
import org.convive.knowledge.Evidence;
import org.convive.knowledge.EvidenceClaim;
import org.convive.knowledge.KnowledgeBase;
import org.convive.knowledge.Mark;
import org.convive.knowledge.Population;
import org.convive.knowledge.Programme;
import org.convive.knowledge.ProgrammeKind;
import org.convive.knowledge.TimeToEffect;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.RuleGroups;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.Settings;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.vocabulary.Factor;
import org.convive.vocabulary.FactorKind;
import org.convive.vocabulary.LocalText;
import org.convive.vocabulary.Vocabulary;

/**
 * The rules of the workload as a pack. Severities and confidences are hundredths, and a point is a hundredth of a point,
 * so that whole numbers stay whole.
 */
final class PeerPack {

    /** Severities and confidences are whole hundredths of one. */
    static final double WHOLE = 100;

    private static final double GREATEST_WEIGHT = 20;
    private static final int LISTED = 10;
    private static final Location NOWHERE = new Location("workload", 1, 1);
    private static final LocalText WHY = LocalText.of("Because.", "Porque sí.");

    private final RuleSet rules;
    private final PeerPlaces places;

    private PeerPack(RuleSet rules) {
        this.rules = rules;
        this.places = new PeerPlaces(rules.attributes());
    }

    /** The pack of a rule set. */
    static RulePack of(RuleSet rules) {
        return new PeerPack(rules).pack();
    }

    private RulePack pack() {
        var all = new ArrayList<Rule>();
        rules.chains().forEach(chain -> all.add(rule(chain)));
        rules.mappings().forEach(mapping -> all.add(rule(mapping)));
        rules.exclusions().forEach(exclusion -> all.add(rule(exclusion)));
        var programmes = new KnowledgeBase(
                rules.programmes().stream().map(PeerPack::programme).toList());
        RuleGroups groups = RuleGroups.of(all, new Diagnostics());
        return RulePack.of(settings(), vocabulary(), programmes, all, groups, "workload");
    }

    private static Rule rule(Chain chain) {
        return rule(
                chain.id(),
                List.of(new Condition.Each(finding(chain.first())), new Condition.Each(finding(chain.second()))),
                Verb.DERIVE,
                new Argument.Text(chain.derived()),
                new Argument.Text("mean"),
                new Argument.Amount(chain.percent() / WHOLE));
    }

    private Rule rule(Mapping mapping) {
        var conditions = new ArrayList<Condition>();
        conditions.add(new Condition.Each(finding(mapping.first())));
        mapping.second().ifPresent(second -> conditions.add(new Condition.Each(finding(second))));
        mapping.place()
                .ifPresent(place -> conditions.add(
                        new Condition.Each(pattern(FactType.CONTEXT, places.constraint(place, NOWHERE)))));
        mapping.unless()
                .ifPresent(factor -> conditions.add(
                        new Condition.Absent(pattern(FactType.FINDING, is(FactType.FINDING, "factor", factor)))));
        return rule(
                mapping.id(),
                conditions,
                Verb.SUGGEST,
                new Argument.Text(mapping.programme()),
                new Argument.Amount(mapping.weight() / GREATEST_WEIGHT));
    }

    private static Rule rule(Exclusion exclusion) {
        Pattern candidate = pattern(FactType.CANDIDATE, is(FactType.CANDIDATE, "programme", exclusion.programme()));
        Pattern capacity = pattern(
                FactType.CAPACITY,
                is(FactType.CAPACITY, "code", exclusion.lacks()),
                is(FactType.CAPACITY, "status", "present"));
        return rule(
                exclusion.id(),
                List.of(new Condition.Each(candidate), new Condition.Absent(capacity)),
                Verb.EXCLUDE,
                new Argument.Text(exclusion.programme()));
    }

    private static Rule rule(String id, List<Condition> conditions, Verb verb, Argument... arguments) {
        return new Rule(id, id, NOWHERE, WHY, "practice-judgement", verb.stage(), conditions, verb, List.of(arguments));
    }

    private static Pattern finding(AtLeast least) {
        Constraint severity = new Constraint.Compare(
                FactType.FINDING.field("severity"), Operator.GREATER_OR_EQUAL, least.severity() / WHOLE, NOWHERE);
        return pattern(FactType.FINDING, is(FactType.FINDING, "factor", least.factor()), severity);
    }

    private static Constraint is(FactType type, String field, String value) {
        return new Constraint.OneOf(type.field(field), List.of(value), NOWHERE);
    }

    private static Pattern pattern(FactType type, Constraint... constraints) {
        return new Pattern(type, List.of(constraints), Map.of(), NOWHERE);
    }

    private static Settings settings() {
        var always = new Settings.Cut(0, 0);
        return new Settings(
                "workload",
                "1",
                List.of("en"),
                new Settings.Need(GREATEST_WEIGHT * WHOLE, 1, 0, 1),
                new Settings.Triangulation(0, 0, 0),
                Map.of(),
                new Settings.StrengthCuts(always, always, always, Map.of()),
                new Settings.Listing(LISTED, 1),
                Settings.Portfolio.USUAL,
                2);
    }

    private Vocabulary vocabulary() {
        List<Factor> factors = Stream.concat(rules.factors().stream(), rules.derived().stream())
                .map(PeerPack::factor)
                .toList();
        return new Vocabulary(factors, List.of(), List.of(), List.of(), Map.of());
    }

    private static Factor factor(String code) {
        return new Factor(
                code, FactorKind.RISK_FACTOR, "social", Optional.empty(), WHY, WHY, List.of(), Map.of(), true);
    }

    private static Programme programme(String id) {
        var nobody = new Population(OptionalInt.empty(), OptionalInt.empty(), List.of());
        var cost = new Cost("unknown", LocalText.of("", ""), Optional.empty(), Mark.JUDGEMENT);
        var time = new TimeToEffect(OptionalInt.empty(), OptionalInt.empty(), "", Mark.JUDGEMENT);
        return new Programme(
                id,
                WHY,
                WHY,
                List.of(),
                ProgrammeKind.PROGRAMME,
                "social",
                id, // a category of its own, so that none is left out for being like another
                "selective",
                List.of(),
                "",
                List.of(),
                List.of(),
                nobody,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                cost,
                Map.of(),
                time,
                untested(),
                List.of(),
                List.of());
    }

    private static Evidence untested() {
        var claim = new EvidenceClaim(
                "main",
                "crime",
                true,
                Direction.UNKNOWN,
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                List.of());
        return new Evidence(List.of(), List.of(), List.of(claim), List.of(), List.of());
    }
}
