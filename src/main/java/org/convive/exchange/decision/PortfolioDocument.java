package org.convive.exchange.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.convive.advisory.Advice;
import org.convive.exchange.AdviceDocument;
import org.convive.exchange.Names;
import org.convive.exchange.model.BalanceGroupJson;
import org.convive.exchange.model.ChosenProgrammeJson;
import org.convive.exchange.model.LimitUseJson;
import org.convive.exchange.model.NamedJson;
import org.convive.exchange.model.NeedJson;
import org.convive.exchange.model.NotChosenJson;
import org.convive.exchange.model.OtherBudgetJson;
import org.convive.exchange.model.OtherSetJson;
import org.convive.exchange.model.PortfolioCostJson;
import org.convive.exchange.model.PortfolioJson;
import org.convive.exchange.model.PortfolioValueJson;
import org.convive.exchange.model.PortfolioWeightsJson;
import org.convive.exchange.model.StrengthJson;
import org.convive.exchange.model.UncostedProgrammeJson;
import org.convive.exchange.model.UncoveredNeedJson;
import org.convive.explanation.Phrases;
import org.convive.portfolio.Budget;
import org.convive.portfolio.CostRange;
import org.convive.portfolio.Limit;
import org.convive.portfolio.Obstacle;
import org.convive.portfolio.Portfolio;
import org.convive.portfolio.Value;
import org.convive.portfolio.Wish;
import org.convive.recommendation.Candidate;
import org.convive.recommendation.Recommendation;
import org.convive.rulepack.Settings;
import org.convive.vocabulary.TermList;

/** Writes the best set of programmes as the document of the interface. */
public final class PortfolioDocument {

    private static final int DECIMALS = 2;

    private final Advice advice;
    private final Names names;
    private final NeedNames needs;
    private final Phrases phrases;
    private final PortfolioSentences sentences;
    private final Map<String, Recommendation> suggested = new TreeMap<>();

    /** A writer of sets for one answer, in the language of that ISO 639-1 code. */
    public PortfolioDocument(Advice advice, String language) {
        this.advice = advice;
        this.names = new Names(advice.pack(), language);
        this.needs = new NeedNames(advice, names);
        this.phrases = Phrases.in(language);
        this.sentences = new PortfolioSentences(advice, names, needs);
        advice.ranking()
                .suggested()
                .forEach(one -> suggested.put(one.candidate().id(), one));
    }

    /** The document. */
    public PortfolioJson write(Portfolio portfolio) {
        Wish wish = portfolio.wish();
        return new PortfolioJson()
                .place(advice.audit().place().name())
                .possible(portfolio.isPossible())
                .summary(sentences.summary(portfolio))
                .programmes(portfolio.chosen().stream().map(this::chosen).toList())
                .value(value(portfolio.value()))
                .proven(portfolio.isPossible() && portfolio.gap() == 0)
                .gap(points(portfolio.gap()))
                .nextBest(portfolio.nextBest().map(this::next).orElse(null))
                .notChosen(portfolio.notChosen().stream().map(this::notChosen).toList())
                .uncovered(uncovered(portfolio))
                .limits(portfolio.limits().stream().map(this::limit).toList())
                .otherBudgets(portfolio.otherBudgets().stream()
                        .map(other -> otherBudget(other, wish.budget()))
                        .toList())
                .uncosted(portfolio.uncosted().stream().map(this::uncosted).toList())
                .groups(portfolio.groups().stream().map(this::group).toList())
                .cost(cost(portfolio))
                .method(sentences.method(portfolio))
                .weights(weights(advice.pack().settings().portfolio()))
                .provenance(AdviceDocument.provenance(advice.provenance()));
    }

    private ChosenProgrammeJson chosen(Portfolio.Chosen chosen) {
        Recommendation recommendation = Objects.requireNonNull(suggested.get(chosen.programme()));
        return new ChosenProgrammeJson()
                .programme(chosen.programme())
                .name(names.programme(chosen.programme()))
                .strength(StrengthJson.fromValue(recommendation.strength().code()))
                .lead(lead(recommendation.candidate()).orElse(null))
                .lockedIn(chosen.lockedIn())
                .adds(points(chosen.adds()))
                .onlyHere(chosen.onlyHere().stream().map(this::need).toList())
                .costLevel(chosen.costLevel())
                .costUnits(chosen.units())
                .low(chosen.cost().map(CostRange::low).orElse(null))
                .high(chosen.cost().map(CostRange::high).orElse(null))
                .why(sentences.why(chosen));
    }

    private Optional<NamedJson> lead(Candidate candidate) {
        return candidate.planned("addressee").stream().findFirst().map(names::deliverer);
    }

    private NeedJson need(String need) {
        return new NeedJson()
                .need(need)
                .name(needs.name(need))
                .area(needs.area(need).orElse(null));
    }

    private OtherSetJson next(Portfolio.OtherSet next) {
        return new OtherSetJson()
                .enters(named(next.enters()))
                .leaves(named(next.leaves()))
                .less(points(next.less()))
                .text(sentences.next(next));
    }

    private NotChosenJson notChosen(Portfolio.NotChosen notChosen) {
        return new NotChosenJson()
                .programme(notChosen.programme())
                .name(names.programme(notChosen.programme()))
                .wouldAdd(points(notChosen.wouldAdd()))
                .reason(NotChosenJson.ReasonEnum.fromValue(reason(notChosen)))
                .text(sentences.notChosen(notChosen));
    }

    private static String reason(Portfolio.NotChosen notChosen) {
        return notChosen
                .because()
                .map(Obstacle::kind)
                .filter(kind -> kind != Obstacle.Kind.NOT_AN_OPTION)
                .filter(kind -> kind != Obstacle.Kind.LIMIT
                        || points(notChosen.wouldAdd()).signum() > 0)
                .map(Obstacle.Kind::code)
                .orElse("adds-too-little");
    }

    private List<UncoveredNeedJson> uncovered(Portfolio portfolio) {
        Map<String, Portfolio.Uncovered> known =
                portfolio.uncovered().stream().collect(Collectors.toMap(Portfolio.Uncovered::need, one -> one));
        if (!portfolio.isPossible()) {
            return List.of();
        }
        return sentences.open(portfolio).stream()
                .map(need -> {
                    Optional<Portfolio.Uncovered> one = Optional.ofNullable(known.get(need));
                    boolean answerable =
                            one.map(Portfolio.Uncovered::answerable).orElse(false);
                    return new UncoveredNeedJson()
                            .need(need)
                            .name(needs.name(need))
                            .area(needs.area(need).orElse(null))
                            .points(one.map(open -> points(open.points())).orElse(null))
                            .answerable(answerable)
                            .text(sentences.uncovered(need, answerable));
                })
                .toList();
    }

    private LimitUseJson limit(Portfolio.LimitUse use) {
        Limit limit = use.limit();
        return new LimitUseJson()
                .kind(LimitUseJson.KindEnum.fromValue(limit.kind().code()))
                .code(limit.code().isEmpty() ? null : limit.code())
                .name(sentences.limitName(limit))
                .most(limit.most())
                .used(use.used())
                .binding(use.isBinding())
                .oneMore(use.oneMore().isPresent() ? use.oneMore().getAsLong() : null)
                .worth(use.worth().isPresent() ? points(use.worth().getAsDouble()) : null)
                .text(sentences.limit(use));
    }

    private OtherBudgetJson otherBudget(Portfolio.OtherBudget other, Optional<Budget> budget) {
        return new OtherBudgetJson()
                .kind(OtherBudgetJson.KindEnum.fromValue(other.kind().code()))
                .budget(other.budget())
                .enters(named(other.enters()))
                .leaves(named(other.leaves()))
                .points(other.points().isPresent() ? points(other.points().getAsDouble()) : null)
                .text(sentences.otherBudget(other, budget));
    }

    private UncostedProgrammeJson uncosted(Portfolio.Uncosted uncosted) {
        return new UncostedProgrammeJson()
                .programme(uncosted.programme())
                .name(names.programme(uncosted.programme()))
                .wouldAdd(points(uncosted.wouldAdd()));
    }

    private BalanceGroupJson group(Portfolio.Group group) {
        String name = group.kind() == Wish.Balance.FAMILIES
                ? advice.pack().vocabulary().termName(TermList.FAMILIES, group.code(), names.language())
                : names.factor(group.code());
        return new BalanceGroupJson()
                .kind(BalanceGroupJson.KindEnum.fromValue(group.kind().code()))
                .code(group.code())
                .name(name)
                .programmes(group.programmes());
    }

    private PortfolioCostJson cost(Portfolio portfolio) {
        long units =
                portfolio.chosen().stream().mapToLong(Portfolio.Chosen::units).sum();
        var costs = new ArrayList<CostRange>();
        portfolio.chosen().forEach(chosen -> chosen.cost().ifPresent(costs::add));
        Optional<Budget> money = portfolio.wish().budget().filter(Budget::isMoney);
        var json = new PortfolioCostJson().units(units);
        if (costs.isEmpty() || money.isEmpty()) {
            return json.text(phrases.say("portfolio.cost.units-only", phrases.amount(units)));
        }
        long low = costs.stream().mapToLong(CostRange::low).sum();
        long high = costs.stream().mapToLong(CostRange::high).sum();
        String currency = money.flatMap(Budget::currency).orElse("");
        String key = money.get().years().isPresent() ? "portfolio.cost.money-years" : "portfolio.cost.money-entered";
        return json.low(low)
                .high(high)
                .currency(currency)
                .years(money.get().years().isPresent() ? money.get().years().getAsInt() : null)
                .text(phrases.say(
                        key,
                        phrases.amount(low),
                        phrases.amount(high),
                        currency,
                        money.get().years().orElse(0)));
    }

    private static PortfolioValueJson value(Value value) {
        return new PortfolioValueJson()
                .total(points(value.total()))
                .need(points(value.need()))
                .fit(points(value.fit()))
                .synergy(points(value.synergy()))
                .complexity(points(value.complexity()));
    }

    private static PortfolioWeightsJson weights(Settings.Portfolio weights) {
        return new PortfolioWeightsJson()
                .step(weights.step())
                .diminishing(weights.diminishing())
                .steps(weights.steps())
                .certainty(weights.certainty())
                .practice(weights.practice())
                .perProgramme(weights.perProgramme())
                .perBody(weights.perBody())
                .costUnits(new TreeMap<>(weights.costUnits()))
                .atMost(weights.atMost());
    }

    private List<NamedJson> named(Collection<String> programmes) {
        return programmes.stream()
                .map(id -> new NamedJson().code(id).name(names.programme(id)))
                .toList();
    }

    private static BigDecimal points(double points) {
        return BigDecimal.valueOf(points).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
