package org.convive.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import org.convive.advisory.Advice;
import org.convive.exchange.AdviceDocument;
import org.convive.exchange.Detail;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.AlsoConsideredJson;
import org.convive.exchange.model.AlternativeJson;
import org.convive.exchange.model.FrameworkCoverageJson;
import org.convive.exchange.model.NamedJson;
import org.convive.exchange.model.RecommendationJson;
import org.convive.exchange.model.RequirementStatusJson;
import org.convive.exchange.model.WarningJson;
import org.convive.explanation.Phrases;

/** An answer as a person reads it in a terminal. */
final class AdviceReport {

    private static final int WIDTH = 100;

    /** As many names as one reads in a row. */
    private static final int A_FEW = 4;

    private static final String INDENT = "      ";

    private final AdviceJson advice;
    private final Phrases phrases;

    AdviceReport(Advice advice, String language, int top) {
        this.advice = new AdviceDocument(advice, language, Detail.SUMMARY).write(top);
        this.phrases = Phrases.in(language);
    }

    void printTo(PrintWriter out) {
        out.println(phrases.say("report.title", advice.getPlace()));
        out.println();
        advice.getRecommendations().forEach(recommendation -> print(recommendation, out));
        if (advice.getRecommendations().isEmpty()) {
            out.println(phrases.say("summary.none", advice.getPlace()));
        }
        if (!advice.getDoNotUse().isEmpty()) {
            out.println(phrases.say("report.do-not-use"));
            advice.getDoNotUse().forEach(warning -> print(warning, out));
            out.println();
        }
        printUnanswered(out);
        printFrameworks(out);
        var provenance = advice.getProvenance();
        out.println(phrases.say(
                "report.provenance",
                provenance.getPack(),
                provenance.getPackVersion(),
                provenance.getPackHash().substring(0, 12),
                provenance.getEngineVersion(),
                provenance.getRuleEngine()));
    }

    private void print(RecommendationJson recommendation, PrintWriter out) {
        String strength = phrases.say("strength." + recommendation.getStrength().getValue());
        String score = phrases.number(recommendation.getScore().doubleValue());
        out.println(phrases.say(
                "report.recommendation",
                String.format(Locale.ROOT, "%2d", recommendation.getRank()),
                strength.toUpperCase(Locale.ROOT),
                recommendation.getName(),
                score));
        wrap(out, recommendation.getSummary());
        if (recommendation.getWhy() != null) {
            recommendation.getWhy().stream().skip(1).forEach(sentence -> wrap(out, "- " + sentence));
        }
        List<RequirementStatusJson> essential = recommendation.getRequirements().stream()
                .filter(need -> need.getNecessity() == RequirementStatusJson.NecessityEnum.ESSENTIAL)
                .toList();
        if (!essential.isEmpty()) {
            wrap(
                    out,
                    phrases.say(
                            "report.needs",
                            essential.stream()
                                    .map(need -> need.getName() + " ("
                                            + phrases.say(
                                                    "word." + need.getStatus().getValue()) + ")")
                                    .collect(Collectors.joining("; "))));
        }
        if (!recommendation.getAlsoConsidered().isEmpty()) {
            wrap(
                    out,
                    phrases.say(
                            "report.also",
                            recommendation.getAlsoConsidered().stream()
                                    .map(AlsoConsideredJson::getName)
                                    .collect(Collectors.joining("; "))));
        }
        line(out, "report.lead", recommendation.getPlan().getAddressees());
        line(out, "report.watch", recommendation.getPlan().getIndicators());
        out.println();
    }

    private void line(PrintWriter out, String key, List<NamedJson> named) {
        if (!named.isEmpty()) {
            wrap(out, phrases.say(key, named.stream().map(NamedJson::getName).collect(Collectors.joining("; "))));
        }
    }

    private void print(WarningJson warning, PrintWriter out) {
        out.println(
                "  x " + warning.getName() + " (" + warning.getGrade().getValue() + ": " + warning.getLabel() + ")");
        warning.getWhy().stream().limit(1).forEach(reason -> wrap(out, reason.getText()));
        String alternatives =
                warning.getAlternatives().stream().map(AlternativeJson::getName).collect(Collectors.joining("; "));
        wrap(out, phrases.say("report.instead", alternatives));
    }

    private void printUnanswered(PrintWriter out) {
        List<String> names = advice.getFindings().stream()
                .filter(finding -> advice.getUnanswered().contains(finding.getId()))
                .map(finding -> finding.getName())
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            out.println(phrases.say("summary.unanswered", String.join("; ", names)));
            out.println();
        }
    }

    private void printFrameworks(PrintWriter out) {
        out.println(phrases.say("report.frameworks"));
        for (FrameworkCoverageJson framework : advice.getFrameworks()) {
            List<String> unserved =
                    framework.getUnserved().stream().map(NamedJson::getName).toList();
            int served = framework.getServed().size();
            wrap(
                    out,
                    "- " + phrases.say("report.served", framework.getFramework(), served, served + unserved.size())
                            + unserved(unserved));
        }
        out.println();
    }

    private String unserved(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String few = names.stream().limit(A_FEW).collect(Collectors.joining("; "));
        return " "
                + (names.size() <= A_FEW
                        ? phrases.say("report.unserved", few)
                        : phrases.say("report.unserved.more", few, names.size() - A_FEW));
    }

    private static void wrap(PrintWriter out, String text) {
        String broken = WordUtils.wrap(text, WIDTH - INDENT.length(), "\n" + INDENT, false);
        out.println(INDENT + broken);
    }
}
