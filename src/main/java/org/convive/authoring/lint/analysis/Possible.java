package org.convive.authoring.lint.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.convive.inference.Fact;
import org.convive.inference.Interpreter;
import org.convive.inference.ProgrammeFacts;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Stage;
import org.convive.rulepack.model.Words;
import org.convive.vocabulary.Factor;
import org.convive.vocabulary.IndicatorDefinition;

/**
 * What can come up when some audit is evaluated: for the kinds of facts whose codes hang together, an example of each
 * combination there can be.
 *
 * <p>An audit can state any finding, voice, link or capacity of the vocabulary, so those are always possible.
 */
public final class Possible {

    private static final Set<FactType> ABOUT_PROGRAMMES = EnumSet.of(
            FactType.CANDIDATE,
            FactType.ANSWERS,
            FactType.REQUIREMENT,
            FactType.CONTRAINDICATION,
            FactType.SERVES,
            FactType.TESTED);

    /** What a factor or an indicator decides, or the rules that find it. */
    private static final Set<Words> OF_ONE_ANOTHER =
            EnumSet.of(Words.FACTOR_KIND, Words.DIMENSION, Words.ORIGIN, Words.SOURCE);

    private static final Set<Stage> BEFORE_TRIANGULATION = EnumSet.of(Stage.MEASURE, Stage.LISTEN);
    private static final Set<Stage> OF_PROGRAMMES = EnumSet.of(Stage.FIT, Stage.PLAN);

    private final Map<FactType, List<Fact>> examples = new EnumMap<>(FactType.class);
    private final List<Fact> statedSignals = new ArrayList<>();

    /** What can come up under the rules of this pack. */
    public Possible(RulePack pack, Supply supply) {
        pack.vocabulary().factors().values().forEach(factor -> addFactor(factor, supply));
        pack.vocabulary().indicators().values().forEach(this::addIndicator);
        for (FactType type : ABOUT_PROGRAMMES) {
            examples.put(type, new ArrayList<>());
        }
        supply.suggested().forEach((id, answered) -> {
            GradedProgramme programme = pack.knowledge().programmes().get(id);
            if (programme != null) {
                ProgrammeFacts.about(programme).forEach(this::add);
            }
            answered.forEach(factor -> add(Fact.of(FactType.ANSWERS)
                    .text("programme", id)
                    .text("factor", factor)
                    .build(id + "|" + factor)));
        });
    }

    /** Whether facts of the type come up before the stage, or in it. */
    public static boolean comesUp(FactType type, Stage stage) {
        if (ABOUT_PROGRAMMES.contains(type)) {
            return OF_PROGRAMMES.contains(stage);
        }
        boolean early = BEFORE_TRIANGULATION.contains(stage) || stage == Stage.TRIANGULATE;
        return type != FactType.FINDING || !early;
    }

    /** Whether some fact can meet the condition in the stage, as far as the codes tell. */
    public boolean allows(Condition condition, Stage stage) {
        Pattern pattern = condition.pattern();
        if (!comesUp(pattern.type(), stage)) {
            return false;
        }
        if (namesOnlyWhatCanBeStated(pattern)) {
            return true;
        }
        Pattern codes = codesOf(pattern);
        List<Fact> known = pattern.type() == FactType.SIGNAL && BEFORE_TRIANGULATION.contains(stage)
                ? statedSignals
                : examples.get(pattern.type());
        return known == null
                || !Interpreter.matching(new Condition.Each(codes), Map.of(), known)
                        .isEmpty();
    }

    /** The examples that meet the condition, whatever the stage; none for kinds of facts without examples. */
    public List<Fact> matching(Condition condition) {
        List<Fact> known = examples.getOrDefault(condition.pattern().type(), List.of());
        return Interpreter.matching(new Condition.Each(codesOf(condition.pattern())), Map.of(), known);
    }

    /** Whether all that a pattern asks of codes is the factor or the indicator, any of which an audit can state. */
    private static boolean namesOnlyWhatCanBeStated(Pattern pattern) {
        return !ABOUT_PROGRAMMES.contains(pattern.type())
                && pattern.constraints().stream()
                        .map(constraint -> constraint.field().words())
                        .noneMatch(OF_ONE_ANOTHER::contains);
    }

    /** The pattern without what no example can tell: numbers and places of an audit, and what it is joined with. */
    private static Pattern codesOf(Pattern pattern) {
        boolean programme = ABOUT_PROGRAMMES.contains(pattern.type());
        List<Constraint> codes = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Join))
                .filter(constraint -> programme
                        ? !constraint.field().name().equals("answers")
                                && !constraint.field().name().equals("area")
                        : isCode(constraint))
                .toList();
        return new Pattern(pattern.type(), codes, Map.of(), pattern.at());
    }

    private static boolean isCode(Constraint constraint) {
        Words words = constraint.field().words();
        return words == Words.FACTOR || words == Words.INDICATOR || OF_ONE_ANOTHER.contains(words);
    }

    private void addFactor(Factor factor, Supply supply) {
        var sources = new TreeSet<>(Set.of("stated"));
        if (supply.found(Stage.MEASURE).contains(factor.code())) {
            sources.add("numbers");
        }
        if (supply.found(Stage.LISTEN).contains(factor.code())) {
            sources.add("voices");
        }
        sources.forEach(source -> {
            Fact signal = signal(factor, source);
            add(signal);
            if (source.equals("stated")) {
                statedSignals.add(signal);
            }
        });
        if (supply.found(Stage.DERIVE).contains(factor.code())) {
            sources.add("derived");
        }
        if (sources.size() > 1) {
            sources.add("merged");
        }
        sources.forEach(origin -> add(finding(factor, origin)));
    }

    private static Fact signal(Factor factor, String source) {
        return Fact.of(FactType.SIGNAL)
                .text("factor", factor.code())
                .text("source", source)
                .build(factor.code() + "|" + source);
    }

    private static Fact finding(Factor factor, String origin) {
        return Fact.of(FactType.FINDING)
                .text("factor", factor.code())
                .text("kind", factor.kind().code())
                .text("dimension", factor.dimension())
                .text("origin", origin)
                .build(factor.code() + "|" + origin);
    }

    private void addIndicator(IndicatorDefinition indicator) {
        add(Fact.of(FactType.INDICATOR)
                .text("code", indicator.code())
                .text("dimension", indicator.dimension())
                .build(indicator.code()));
    }

    private void add(Fact fact) {
        examples.computeIfAbsent(fact.type(), type -> new ArrayList<>()).add(fact);
    }
}
