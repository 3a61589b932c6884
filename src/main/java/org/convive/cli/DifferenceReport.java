package org.convive.cli;

import org.convive.exchange.model.PackDifferenceJson;
import org.convive.exchange.model.ProgrammeChangeJson;
import org.convive.exchange.model.RuleChangeJson;
import org.convive.exchange.model.RuleVersionJson;
import org.convive.exchange.model.WeightChangeJson;
import org.jspecify.annotations.Nullable;

/** What a new pack says otherwise than an old one, as a person reads it in a terminal. */
final class DifferenceReport {

    private final PackDifferenceJson difference;
    private final Page page;

    DifferenceReport(PackDifferenceJson difference, Page page) {
        this.difference = difference;
        this.page = page;
    }

    void print() {
        difference.getRules().forEach(this::rule);
        difference.getProgrammes().forEach(this::programme);
        difference.getWeights().forEach(this::weight);
        difference
                .getWords()
                .forEach(word -> page.say(
                        0,
                        "report.impact.word",
                        mark(word.getChange().getValue()),
                        word.getVocabulary(),
                        word.getCode()));
        boolean any = !difference.getRules().isEmpty()
                || !difference.getProgrammes().isEmpty()
                || !difference.getWeights().isEmpty()
                || !difference.getWords().isEmpty();
        if (any) {
            page.space();
        }
    }

    private void rule(RuleChangeJson rule) {
        RuleVersionJson before = rule.getBefore();
        RuleVersionJson after = rule.getAfter();
        page.say(
                0,
                "report.impact.rule-" + rule.getChange().getValue(),
                rule.getId(),
                place(after == null ? before : after));
        if (before != null && (after == null || !after.getReading().equals(before.getReading()))) {
            page.say(1, "report.impact.was", before.getReading());
        }
        if (after != null && (before == null || !after.getReading().equals(before.getReading()))) {
            page.say(1, "report.impact.is", after.getReading());
        }
    }

    private static String place(@Nullable RuleVersionJson version) {
        return version == null
                ? ""
                : version.getAt().getFile() + ":" + version.getAt().getLine();
    }

    private void programme(ProgrammeChangeJson programme) {
        boolean regraded = programme.getGradeBefore() != null
                && programme.getGradeAfter() != null
                && programme.getGradeBefore() != programme.getGradeAfter();
        String change = regraded ? "regraded" : programme.getChange().getValue();
        page.say(
                0,
                "report.impact.programme-" + change,
                programme.getName(),
                String.valueOf(programme.getGradeBefore()),
                String.valueOf(programme.getGradeAfter()),
                String.join(", ", programme.getParts()));
    }

    private void weight(WeightChangeJson weight) {
        String change = weight.getBefore() == null ? "-added" : weight.getAfter() == null ? "-removed" : "";
        page.say(
                0,
                "report.impact.weight" + change,
                weight.getPath(),
                String.valueOf(weight.getBefore()),
                String.valueOf(weight.getAfter()));
    }

    private static String mark(String change) {
        return switch (change) {
            case "added" -> "+";
            case "removed" -> "-";
            default -> "~";
        };
    }
}
