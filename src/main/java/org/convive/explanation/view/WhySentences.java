package org.convive.explanation.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convive.explanation.Phrases;
import org.convive.explanation.RuleReading;
import org.convive.explanation.Sentences;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Fact;
import org.convive.inference.Inference;
import org.convive.inference.Judgement;
import org.convive.knowledge.Requirement;
import org.convive.recommendation.Candidate;
import org.convive.recommendation.Contribution;
import org.convive.recommendation.LeftOut;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.recommendation.Warning;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;

/** Why one programme is recommended, or not, in short sentences that can be read aloud: no codes, the strength in the verb. */
public final class WhySentences {

    private final Inference inference;
    private final Ranking ranking;
    private final Phrases phrases;
    private final Sentences sentences;
    private final RuleReading reading;
    private final EvidenceSentences evidence;

    /** Sentences about one answer, in one language. */
    public WhySentences(RulePack pack, Inference inference, Ranking ranking, Phrases phrases) {
        this.inference = inference;
        this.ranking = ranking;
        this.phrases = phrases;
        this.sentences = new Sentences(pack, phrases);
        this.reading = new RuleReading(pack, phrases);
        this.evidence = new EvidenceSentences(sentences, phrases, country(inference));
    }

    private static Optional<String> country(Inference inference) {
        return inference.facts().stream()
                .filter(fact -> fact.type() == FactType.CONTEXT)
                .map(fact -> fact.text("country"))
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    /** All that the answer says of a programme; that it says nothing, where no rule speaks of it. */
    public List<String> of(String programme) {
        var said = new ArrayList<String>();
        ranking.warnings().stream()
                .filter(warning -> warning.programme().id().equals(programme))
                .forEach(warning -> said.addAll(warned(warning)));
        ranking.of(programme).ifPresent(listed -> said.addAll(listed(listed)));
        ranking.notListed().stream()
                .filter(leftOut -> leftOut.recommendation().candidate().id().equals(programme))
                .forEach(leftOut -> said.addAll(leftOut(leftOut)));
        return said.isEmpty() ? List.of(phrases.say("aloud.not-suggested", sentences.name(programme))) : said;
    }

    private List<String> listed(Recommendation recommendation) {
        Candidate candidate = recommendation.candidate();
        String verdict = "aloud.verdict." + recommendation.strength().code();
        return with(List.of(phrases.say(verdict, sentences.name(candidate.id()))), candidate);
    }

    private List<String> leftOut(LeftOut leftOut) {
        Candidate candidate = leftOut.recommendation().candidate();
        String first = phrases.say("aloud.not-listed", sentences.name(candidate.id()));
        return with(List.of(first, sentences.notListed(leftOut)), candidate);
    }

    private List<String> with(List<String> first, Candidate candidate) {
        var said = new ArrayList<>(first);
        said.addAll(needs(candidate));
        candidate.answers().stream()
                .filter(EstablishedFinding::isDerived)
                .forEach(finding -> said.add(sentences.derivation(finding)));
        said.addAll(evidence.of(candidate));
        said.addAll(requirements(candidate));
        candidate.judgements(Verb.CAUTION).stream()
                .map(this::rationale)
                .distinct()
                .forEach(text -> said.add(phrases.say("why.caution", text)));
        said.add(points(candidate));
        return said;
    }

    private List<String> warned(Warning warning) {
        String name = sentences.name(warning.programme().id());
        var said = new ArrayList<String>();
        said.add(phrases.say("aloud.verdict.do-not-use", name));
        said.add(sentences.verdict(warning.programme().main().grade()) + ".");
        warning.judgements().stream().map(this::rationale).distinct().forEach(said::add);
        String instead = warning.alternatives().stream().map(sentences::name).collect(Collectors.joining("; "));
        said.add(phrases.say("aloud.instead", instead));
        return said;
    }

    /** What it answers; findings that it answers for the same reason are named together. */
    private List<String> needs(Candidate candidate) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (Contribution contribution : candidate.contributions()) {
            contribution
                    .need()
                    .ifPresent(need -> byReason.computeIfAbsent(
                                    contribution.rule().rationale().in(phrases.language()), first -> new ArrayList<>())
                            .addAll(need.finding().map(sentences::described).stream()
                                    .toList()));
        }
        var said = new ArrayList<String>();
        byReason.forEach((reason, findings) -> said.add(
                findings.isEmpty()
                        ? phrases.say("aloud.need-other", reason)
                        : phrases.say(
                                said.isEmpty() ? "aloud.need" : "aloud.need-also",
                                String.join("; ", findings),
                                reason)));
        return said;
    }

    private List<String> requirements(Candidate candidate) {
        Map<String, List<String>> byStatus = new LinkedHashMap<>();
        candidate.programme().programme().requires().stream()
                .filter(Requirement::essential)
                .forEach(needed -> byStatus.computeIfAbsent(status(needed.capacity()), first -> new ArrayList<>())
                        .add(reading.word(Words.CAPACITY, needed.capacity())));
        return byStatus.entrySet().stream()
                .map(needed -> phrases.say("aloud.needs." + needed.getKey(), String.join("; ", needed.getValue())))
                .toList();
    }

    private String status(String capacity) {
        Optional<Fact> stated = inference.facts().stream()
                .filter(fact -> fact.type() == FactType.CAPACITY)
                .filter(fact -> fact.text("code").equals(capacity))
                .findFirst();
        return stated.map(fact -> fact.text("status")).orElse("unknown");
    }

    private String points(Candidate candidate) {
        return phrases.say(
                "aloud.points",
                points(candidate, Contribution.Part.NEED),
                points(candidate, Contribution.Part.EVIDENCE),
                points(candidate, Contribution.Part.FIT),
                phrases.number(candidate.score().decimal().doubleValue()));
    }

    private String points(Candidate candidate, Contribution.Part part) {
        return phrases.number(candidate.score(part).decimal().doubleValue());
    }

    private String rationale(Judgement judgement) {
        return judgement.firing().rule().rationale().in(phrases.language());
    }
}
