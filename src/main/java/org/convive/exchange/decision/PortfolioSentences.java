package org.convive.exchange.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convive.advisory.Advice;
import org.convive.exchange.Names;
import org.convive.explanation.Phrases;
import org.convive.inference.EstablishedFinding;
import org.convive.portfolio.Budget;
import org.convive.portfolio.Limit;
import org.convive.portfolio.Obstacle;
import org.convive.portfolio.Portfolio;
import org.convive.portfolio.Value;
import org.convive.portfolio.Wish;
import org.convive.rulepack.Settings;
import org.convive.vocabulary.TermList;

/** Says in plain words which set is best, why, and what else could be. */
final class PortfolioSentences {

    private static final int MOST_NAMED = 5;
    private static final double NOTHING = 0.005;

    private final Advice advice;
    private final Names names;
    private final NeedNames needs;
    private final Phrases phrases;

    PortfolioSentences(Advice advice, Names names, NeedNames needs) {
        this.advice = advice;
        this.names = names;
        this.needs = needs;
        this.phrases = Phrases.in(names.language());
    }

    List<String> summary(Portfolio portfolio) {
        if (!portfolio.isPossible()) {
            var said = new ArrayList<String>();
            said.add(phrases.say("portfolio.summary.impossible"));
            portfolio.obstacles().forEach(obstacle -> said.add(obstacle(obstacle, portfolio.wish())));
            return said;
        }
        var said = new ArrayList<String>();
        if (portfolio.chosen().isEmpty()) {
            said.add(phrases.say("portfolio.summary.empty"));
        } else {
            said.add(phrases.say(
                    "portfolio.summary.set",
                    portfolio.chosen().size(),
                    portfolio.chosen().size()
                            + portfolio.notChosen().size()
                            + portfolio.uncosted().size(),
                    programmes(portfolio.chosen().stream()
                            .map(Portfolio.Chosen::programme)
                            .toList())));
            said.add(worth(portfolio.value()));
        }
        said.add(
                portfolio.gap() == 0
                        ? phrases.say("portfolio.summary.proven")
                        : phrases.say("portfolio.summary.gap", points(portfolio.gap())));
        said.add(uncovered(portfolio));
        said.add(binding(portfolio));
        if (!portfolio.uncosted().isEmpty()) {
            said.add(phrases.say(
                    "portfolio.summary.uncosted",
                    portfolio.uncosted().size(),
                    names.programme(portfolio.uncosted().get(0).programme())));
        }
        return said;
    }

    private String worth(Value value) {
        return phrases.say(
                "portfolio.summary.worth",
                points(value.total()),
                points(value.need()),
                points(value.fit()),
                points(value.synergy()),
                points(value.complexity()));
    }

    private String uncovered(Portfolio portfolio) {
        List<String> open = open(portfolio);
        return open.isEmpty()
                ? phrases.say("portfolio.summary.covered")
                : phrases.say(
                        "portfolio.summary.uncovered",
                        open.size(),
                        open.stream().limit(MOST_NAMED).map(needs::full).collect(Collectors.joining("; ")));
    }

    /** The keys of all needs without an answer, those that a programme could answer first. */
    List<String> open(Portfolio portfolio) {
        var open = new ArrayList<>(
                portfolio.uncovered().stream().map(Portfolio.Uncovered::need).toList());
        advice.ranking().unanswered().stream()
                .map((EstablishedFinding finding) -> finding.fact().key())
                .filter(need ->
                        !open.contains(need) && !portfolio.value().byNeed().containsKey(need))
                .forEach(open::add);
        return open;
    }

    private String binding(Portfolio portfolio) {
        String names = portfolio.limits().stream()
                .filter(Portfolio.LimitUse::isBinding)
                .map(use -> limitName(use.limit()))
                .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? phrases.say("portfolio.summary.free")
                : phrases.say("portfolio.summary.binding", names);
    }

    String why(Portfolio.Chosen chosen) {
        var said = new ArrayList<String>();
        if (chosen.lockedIn()) {
            said.add(phrases.say("portfolio.why.locked"));
        }
        said.add(
                chosen.adds() < NOTHING
                        ? phrases.say("portfolio.why.free")
                        : phrases.say("portfolio.why.adds", points(chosen.adds())));
        said.add(
                chosen.onlyHere().isEmpty()
                        ? phrases.say("portfolio.why.shared")
                        : phrases.say(
                                "portfolio.why.only",
                                chosen.onlyHere().stream().map(needs::full).collect(Collectors.joining("; "))));
        return String.join(" ", said);
    }

    String next(Portfolio.OtherSet next) {
        String less = points(next.less());
        if (next.leaves().isEmpty()) {
            return phrases.say("portfolio.next.more", programmes(next.enters()), less);
        }
        return next.enters().isEmpty()
                ? phrases.say("portfolio.next.less", programmes(next.leaves()), less)
                : phrases.say("portfolio.next.swap", programmes(next.enters()), programmes(next.leaves()), less);
    }

    String notChosen(Portfolio.NotChosen notChosen) {
        String points = points(notChosen.wouldAdd());
        Optional<Obstacle> because = notChosen.because();
        if (because.isEmpty() || because.get().kind() == Obstacle.Kind.NOT_AN_OPTION) {
            String key = notChosen.wouldAdd() < NOTHING ? "nothing" : "adds-too-little";
            return phrases.say("portfolio.not-chosen." + key, points);
        }
        Obstacle obstacle = because.get();
        return switch (obstacle.kind()) {
            case LIMIT ->
                notChosen.wouldAdd() < NOTHING
                        ? phrases.say("portfolio.not-chosen.nothing", points)
                        : phrases.say(
                                "portfolio.not-chosen.limit",
                                points,
                                obstacle.limit().map(this::limitName).orElse(""));
            case RULED_OUT -> phrases.say("portfolio.not-chosen.ruled-out");
            default ->
                phrases.say(
                        "portfolio.not-chosen." + obstacle.kind().code(), names.programme(other(notChosen, obstacle)));
        };
    }

    /** The other one of a pair, whichever of the two the obstacle was found at. */
    private static String other(Portfolio.NotChosen notChosen, Obstacle obstacle) {
        return obstacle.programme().equals(notChosen.programme()) ? obstacle.other() : obstacle.programme();
    }

    String uncovered(String need, boolean answerable) {
        return phrases.say(
                answerable ? "portfolio.uncovered.answerable" : "portfolio.uncovered.unanswerable", needs.full(need));
    }

    String limitName(Limit limit) {
        String key = "portfolio.limit." + limit.kind().code();
        return switch (limit.kind()) {
            case BUDGET, PROGRAMMES -> phrases.say(key);
            case BODY ->
                phrases.say(
                        key, advice.pack().vocabulary().termName(TermList.DELIVERERS, limit.code(), names.language()));
            case CAPACITY -> phrases.say(key, names.factor(limit.code()));
            case STAFF -> phrases.say(key, limit.code());
        };
    }

    String limit(Portfolio.LimitUse use) {
        String used = phrases.say(
                "portfolio.limit.used",
                limitName(use.limit()),
                phrases.amount(use.used()),
                phrases.amount(use.limit().most()));
        if (use.worth().isEmpty()) {
            return used + " " + phrases.say("portfolio.limit.enough");
        }
        return used + " "
                + (use.worth().getAsDouble() < NOTHING
                        ? phrases.say("portfolio.limit.no-use")
                        : phrases.say(
                                "portfolio.limit.worth",
                                phrases.amount(use.oneMore().orElse(1)),
                                points(use.worth().getAsDouble())));
    }

    String otherBudget(Portfolio.OtherBudget other, Optional<Budget> budget) {
        String with = phrases.say("portfolio.budget." + other.kind().code(), budget(other.budget(), budget));
        if (other.points().isEmpty()) {
            return phrases.say("portfolio.budget.none", with);
        }
        if (other.enters().isEmpty() && other.leaves().isEmpty()) {
            return phrases.say("portfolio.budget.same", with);
        }
        double points = other.points().getAsDouble();
        String how = phrases.say(points < 0 ? "portfolio.budget.points-less" : "portfolio.budget.points-more");
        String difference = points(Math.abs(points));
        if (other.leaves().isEmpty()) {
            return phrases.say("portfolio.budget.enters", with, programmes(other.enters()), difference, how);
        }
        return other.enters().isEmpty()
                ? phrases.say("portfolio.budget.leaves", with, programmes(other.leaves()), difference, how)
                : phrases.say(
                        "portfolio.budget.swap",
                        with,
                        programmes(other.enters()),
                        programmes(other.leaves()),
                        difference,
                        how);
    }

    private String budget(long amount, Optional<Budget> budget) {
        return budget.flatMap(Budget::currency)
                .map(currency -> phrases.amount(amount) + " " + currency)
                .orElseGet(() -> phrases.say("portfolio.cost.units", phrases.amount(amount)));
    }

    List<String> method(Portfolio portfolio) {
        Settings.Portfolio weights = advice.pack().settings().portfolio();
        var said = new ArrayList<String>();
        said.add(phrases.say("portfolio.method.value"));
        said.add(phrases.say(
                "portfolio.method.need",
                phrases.number(weights.certainty().get(0)),
                phrases.number(weights.certainty().get(1)),
                phrases.number(weights.certainty().get(2)),
                phrases.number(weights.certainty().get(3)),
                phrases.number(weights.certainty().get(4)),
                phrases.number(weights.practice())));
        said.add(phrases.say(
                "portfolio.method.diminishing",
                phrases.number(weights.step()),
                phrases.number(weights.diminishing()),
                weights.steps()));
        said.add(phrases.say(
                "portfolio.method.complexity",
                phrases.number(weights.perProgramme()),
                phrases.number(weights.perBody())));
        said.add(money(portfolio.wish(), weights));
        said.add(phrases.say("portfolio.method.open"));
        if (!portfolio.wish().balance().isEmpty()) {
            said.add(phrases.say("portfolio.method.balance"));
        }
        return said;
    }

    private String money(Wish wish, Settings.Portfolio weights) {
        if (wish.budget().isEmpty()) {
            return phrases.say("portfolio.method.no-budget");
        }
        return wish.budget().get().isMoney()
                ? phrases.say("portfolio.method.money")
                : phrases.say(
                        "portfolio.method.units", weights.units("low"), weights.units("medium"), weights.units("high"));
    }

    /** Why nothing can be chosen. */
    private String obstacle(Obstacle obstacle, Wish wish) {
        if (obstacle.kind() == Obstacle.Kind.LIMIT) {
            return obstacle.limit()
                    .map(limit -> phrases.say(
                            "portfolio.obstacle.limit",
                            phrases.amount(limit.used(wish.lockedIn())),
                            phrases.amount(limit.most()),
                            limitName(limit)))
                    .orElseGet(() -> phrases.say("portfolio.obstacle.other"));
        }
        return phrases.say(
                "portfolio.obstacle." + obstacle.kind().code(),
                names.programme(obstacle.programme()),
                names.programme(obstacle.other()));
    }

    private String programmes(Collection<String> ids) {
        return ids.stream().map(names::programme).collect(Collectors.joining("; "));
    }

    private String points(double points) {
        return phrases.number(points);
    }
}
