package org.convive.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convive.exchange.model.CauseJson;
import org.convive.exchange.model.ContributionChangeJson;
import org.convive.exchange.model.ProgrammeImpactJson;
import org.convive.exchange.model.ProgrammeImpactJson.EffectEnum;
import org.convive.exchange.model.StandingJson;
import org.convive.explanation.Phrases;
import org.jspecify.annotations.Nullable;

/** What becomes of the programmes of one audit, as a person reads it in a terminal. */
final class ProgrammeImpactReport {

    /** More programmes with the same strength than this are told in brief, unless all are asked for. */
    private static final int MOST_IN_FULL = 4;

    private final Page page;
    private final Phrases phrases;
    private final boolean all;

    ProgrammeImpactReport(Page page, Phrases phrases, boolean all) {
        this.page = page;
        this.phrases = phrases;
        this.all = all;
    }

    /** Tells in full what enters, leaves, has another strength or is newly spoken of; the others as far as they are few. */
    void print(List<ProgrammeImpactJson> programmes) {
        List<ProgrammeImpactJson> samewise = programmes.stream()
                .filter(programme -> !isMinor(programme) && hasOnlyOtherPoints(programme))
                .toList();
        boolean brief = !all && samewise.size() > MOST_IN_FULL;
        programmes.stream()
                .filter(programme -> !isMinor(programme) && !(brief && hasOnlyOtherPoints(programme)))
                .forEach(this::print);
        if (brief) {
            list("report.impact.brief", samewise.stream().map(this::change));
        }
        list(
                "report.impact.shifted",
                programmes.stream().filter(ProgrammeImpactReport::isShift).map(this::shift));
        long outside = programmes.stream()
                .filter(programme -> isMinor(programme) && !isShift(programme))
                .count();
        if (outside > 0) {
            page.say(1, "report.impact.more-outside", outside);
        }
    }

    private void list(String key, Stream<String> changes) {
        String joined = changes.collect(Collectors.joining("; "));
        if (!joined.isEmpty()) {
            page.say(1, key, joined);
        }
    }

    /** Whether it is recommended as strongly as before, and rules say nothing else of it. */
    private static boolean hasOnlyOtherPoints(ProgrammeImpactJson programme) {
        boolean stays = programme.getEffect() == EffectEnum.MOVES || programme.getEffect() == EffectEnum.STAYS;
        return stays && hasSameStrength(programme) && programme.getJudgements().isEmpty();
    }

    private static boolean hasSameStrength(ProgrammeImpactJson programme) {
        StandingJson before = programme.getBefore();
        StandingJson after = programme.getAfter();
        return before != null && after != null && before.getStrength() == after.getStrength();
    }

    private static boolean isMinor(ProgrammeImpactJson programme) {
        boolean silent = programme.getJudgements().isEmpty();
        return isShift(programme) || (programme.getEffect() == EffectEnum.OUTSIDE && silent);
    }

    /** Whether others alone have moved it. */
    private static boolean isShift(ProgrammeImpactJson programme) {
        return hasOnlyOtherPoints(programme) && programme.getContributions().isEmpty();
    }

    private String change(ProgrammeImpactJson programme) {
        return phrases.say(
                "report.impact.change",
                programme.getName(),
                signed(programme.getDifference()),
                rank(programme.getBefore()),
                rank(programme.getAfter()));
    }

    private String shift(ProgrammeImpactJson programme) {
        return phrases.say(
                "report.impact.shift", programme.getName(), rank(programme.getBefore()), rank(programme.getAfter()));
    }

    private void print(ProgrammeImpactJson programme) {
        String name = programme.getName();
        String before = standing(programme.getBefore());
        String after = standing(programme.getAfter());
        String from = rank(programme.getBefore());
        String to = rank(programme.getAfter());
        switch (programme.getEffect()) {
            case ENTERS -> page.say(1, "report.impact.enters", name, to, after, before);
            case LEAVES -> page.say(1, "report.impact.leaves", name, from, before, after);
            case MOVES ->
                page.say(
                        1,
                        from.equals(to) ? "report.impact.renamed" : "report.impact.moves",
                        name,
                        from,
                        to,
                        after,
                        before);
            case STAYS -> page.say(1, "report.impact.stays", name, from, to, after, before);
            case OUTSIDE -> page.say(1, "report.impact.outside", name, before, after);
        }
        programme.getCauses().stream().map(CauseJson::getText).forEach(text -> page.line(2, text));
        printPoints(programme);
        programme.getJudgements().forEach(page::judgement);
    }

    /** The points, each with its causes, unless these stand above already or are those of the next. */
    private void printPoints(ProgrammeImpactJson programme) {
        List<ContributionChangeJson> contributions = programme.getContributions();
        for (int i = 0; i < contributions.size(); i++) {
            ContributionChangeJson contribution = contributions.get(i);
            print(contribution);
            boolean alike = i + 1 < contributions.size()
                    && contribution.getCauses().equals(contributions.get(i + 1).getCauses());
            contribution.getCauses().stream()
                    .filter(cause -> !alike && !programme.getCauses().contains(cause))
                    .forEach(cause -> page.line(3, cause.getText()));
        }
    }

    private void print(ContributionChangeJson contribution) {
        page.say(
                2,
                "report.impact.points",
                signed(contribution.getDifference()),
                points(contribution.getBefore()),
                points(contribution.getAfter()),
                contribution.getRule(),
                Page.place(contribution.getAt()),
                contribution.getRationale());
    }

    private String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + points(difference);
    }

    private String points(@Nullable BigDecimal points) {
        return phrases.number(points == null ? 0 : points.doubleValue());
    }

    private static String rank(@Nullable StandingJson standing) {
        return standing == null || standing.getRank() == null ? "-" : String.valueOf(standing.getRank());
    }

    private String standing(@Nullable StandingJson standing) {
        if (standing == null) {
            return phrases.say("report.impact.standing.none");
        }
        String strength = phrases.say("strength." + standing.getStrength().getValue());
        String score = points(standing.getScore());
        String kind = switch (standing.getStrengthReason()) {
            case EXCLUDED -> ".excluded";
            case BELOW_THE_CUT -> ".below-the-cut";
            default -> standing.getRank() == null ? ".past-the-end" : "";
        };
        return phrases.say("report.impact.standing" + kind, strength, score);
    }
}
