package org.convive.authoring.impact.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convive.authoring.difference.Change;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.impact.Cause;
import org.convive.authoring.impact.Impact;
import org.convive.authoring.impact.PackImpact;
import org.convive.authoring.impact.ProgrammeImpact;
import org.convive.authoring.impact.ProgrammeImpact.Effect;
import org.convive.authoring.impact.RuleMention;
import org.convive.explanation.Phrases;

/** The sentences of an impact, in one language. */
final class ImpactSentences {

    private final Phrases phrases;
    private final PackWords words;

    ImpactSentences(Phrases phrases, PackWords words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** The change in a few sentences. */
    List<String> summary(PackImpact impact) {
        var sentences = new ArrayList<String>();
        if (impact.changesNothing()) {
            sentences.add(phrases.say("impact.nothing", impact.compared()));
        } else if (impact.impacts().isEmpty()) {
            sentences.add(phrases.say("impact.no-audit", impact.compared()));
        } else {
            sentences.add(phrases.say("impact.audits", impact.impacts().size(), impact.compared()));
            sentences.add(phrases.say(
                    "impact.totals",
                    count(impact, Effect.ENTERS),
                    count(impact, Effect.LEAVES),
                    impact.impacts().stream()
                            .flatMap(one -> one.programmes(Effect.MOVES).stream())
                            .filter(ProgrammeImpact::changesStrength)
                            .count()));
        }
        difference(impact.difference(), sentences);
        if (!impact.unread().isEmpty()) {
            sentences.add(phrases.say("impact.unread", impact.unread().size()));
        }
        return sentences;
    }

    private static long count(PackImpact impact, Effect effect) {
        return impact.impacts().stream()
                .mapToLong((Impact one) -> one.count(effect))
                .sum();
    }

    private void difference(PackDifference difference, List<String> sentences) {
        tally(
                "impact.rules",
                difference.rules().stream().map(rule -> rule.change()).toList(),
                sentences);
        tally(
                "impact.programmes",
                difference.programmes().stream()
                        .map(programme -> programme.change())
                        .toList(),
                sentences);
        tally(
                "impact.weights",
                difference.weights().stream().map(weight -> weight.change()).toList(),
                sentences);
        tally(
                "impact.words",
                difference.words().stream().map(word -> word.change()).toList(),
                sentences);
    }

    /** One line for one sort of parts, with those changes alone that there are. */
    private void tally(String key, List<Change> changes, List<String> sentences) {
        var counts = new ArrayList<String>();
        for (Change change : Change.values()) {
            long count = changes.stream().filter(change::equals).count();
            if (count > 0) {
                counts.add(phrases.say("impact.tally." + change.code(), count));
            }
        }
        if (!counts.isEmpty()) {
            sentences.add(phrases.say(key, String.join(", ", counts)));
        }
    }

    /** A cause in a sentence. */
    String say(Cause cause) {
        String before = value(cause, cause.before());
        String after = value(cause, cause.after());
        String key = "impact.cause." + cause.kind().code() + variant(cause);
        return phrases.say(key, subject(cause), before, after, by(cause));
    }

    private static String variant(Cause cause) {
        if (cause.kind() != Cause.Kind.WEIGHT
                || (cause.before().isPresent() && cause.after().isPresent())) {
            return "";
        }
        return cause.after().isPresent() ? "-added" : "-removed";
    }

    private String subject(Cause cause) {
        return switch (cause.kind()) {
            case FINDING_ADDED, FINDING_REMOVED, SEVERITY, CONFIDENCE, FINDING_CHANGED ->
                words.finding(cause.subject());
            case PROGRAMME_ADDED, PROGRAMME_REMOVED, PROGRAMME_CHANGED, GRADE, SUGGESTED, NOT_SUGGESTED ->
                words.programme(cause.subject());
            case CUT -> phrases.say("strength." + cause.subject());
            default -> cause.subject();
        };
    }

    private String value(Cause cause, Optional<String> value) {
        return switch (cause.kind()) {
            case SEVERITY, CONFIDENCE -> value.map(this::number).orElse(phrases.say("impact.unknown"));
            case RELEVANCE, CUT -> value.map(this::number).orElse("");
            case SHARE ->
                value.map(share ->
                                number(new BigDecimal(share).movePointRight(2).toPlainString()))
                        .orElse("");
            case CONFIDENCE_HERE ->
                value.map(certainty -> phrases.say("certainty." + certainty)).orElse("");
            default -> value.orElse("");
        };
    }

    private String number(String number) {
        return phrases.number(Double.parseDouble(number));
    }

    /** The rules that a cause comes from, each once, where it stands in the new pack or else in the old one. */
    private String by(Cause cause) {
        List<RuleMention> rules = cause.rules();
        return rules.stream()
                .filter(rule -> rule.isAfter() || rules.stream().noneMatch(other -> isNewer(other, rule)))
                .map(rule -> phrases.say("impact.rule", rule.id(), place(rule)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), names -> names.isEmpty() ? "" : phrases.say("impact.by", names)));
    }

    private static boolean isNewer(RuleMention other, RuleMention rule) {
        return other.isAfter() && other.id().equals(rule.id());
    }

    private static String place(RuleMention rule) {
        return rule.at().file() + ":" + rule.at().line();
    }
}
