package org.convive.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.convive.exchange.model.CauseJson;
import org.convive.exchange.model.ContributionChangeJson;
import org.convive.exchange.model.ProgrammeImpactJson;
import org.convive.exchange.model.ProgrammeImpactJson.EffectEnum;
import org.convive.exchange.model.StandingJson;
import org.convive.explanation.Phrases;
import org.jspecify.annotations.Nullable;

/** What becomes of the programmes of one audit, as a person reads it in a terminal. */
final class ProgrammeImpactReport {

    private final Page page;
    private final Phrases phrases;

    ProgrammeImpactReport(Page page, Phrases phrases) {
        this.page = page;
        this.phrases = phrases;
    }

    /** Tells each in full that is recommended in one of the answers or newly spoken of; the others only by number. */
    void print(List<ProgrammeImpactJson> programmes) {
        programmes.stream().filter(programme -> !isMinor(programme)).forEach(this::print);
        String shifted = programmes.stream()
                .filter(ProgrammeImpactReport::isShift)
                .map(this::shift)
                .collect(Collectors.joining("; "));
        if (!shifted.isEmpty()) {
            page.say(1, "report.impact.shifted", shifted);
        }
        long outside = programmes.stream()
                .filter(programme -> isMinor(programme) && !isShift(programme))
                .count();
        if (outside > 0) {
            page.say(1, "report.impact.more-outside", outside);
        }
    }

    private static boolean isMinor(ProgrammeImpactJson programme) {
        boolean silent = programme.getJudgements().isEmpty();
        return isShift(programme) || (programme.getEffect() == EffectEnum.OUTSIDE && silent);
    }

    /** Whether others alone have moved it. */
    private static boolean isShift(ProgrammeImpactJson programme) {
        return programme.getEffect() == EffectEnum.MOVES
                && programme.getContributions().isEmpty()
                && programme.getJudgements().isEmpty()
                && programme.getBefore() != null
                && programme.getAfter() != null
                && programme.getBefore().getStrength() == programme.getAfter().getStrength();
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
            case MOVES -> page.say(1, "report.impact.moves", name, from, to, after, before);
            case STAYS -> page.say(1, "report.impact.stays", name, from, to, after, before);
            case OUTSIDE -> page.say(1, "report.impact.outside", name, before, after);
        }
        programme.getCauses().stream().map(CauseJson::getText).forEach(text -> page.line(2, text));
        programme.getContributions().forEach(this::print);
        programme.getJudgements().forEach(page::judgement);
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
        contribution.getCauses().forEach(cause -> page.line(3, cause.getText()));
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
