package org.convive.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Judgement;
import org.convive.inference.Signal;
import org.convive.knowledge.DerivedEvidence;
import org.convive.knowledge.EvidenceGrade;
import org.convive.recommendation.Candidate;
import org.convive.recommendation.Contribution;
import org.convive.recommendation.LeftOut;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.recommendation.Strength;
import org.convive.recommendation.StrengthReason;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;

/** The reasons of a recommendation in short plain sentences. Made from the proof, never stored. */
public final class Sentences {

    /** More reasons than this tire a reader; the proof has them all. */
    private static final int MOST_REASONS = 3;

    private final RulePack pack;
    private final Phrases phrases;
    private final RuleReading reading;

    /** Sentences about answers of the pack, in one language. */
    public Sentences(RulePack pack, Phrases phrases) {
        this.pack = pack;
        this.phrases = phrases;
        this.reading = new RuleReading(pack, phrases);
    }

    /** The answer in a few sentences. */
    public List<String> summary(String place, Ranking ranking) {
        var sentences = new ArrayList<String>();
        List<Recommendation> listed = ranking.recommendations();
        if (listed.isEmpty()) {
            sentences.add(phrases.say("summary.none", place));
        }
        for (Strength strength : Strength.values()) {
            List<String> names = listed.stream()
                    .filter(recommendation -> recommendation.strength() == strength)
                    .limit(MOST_REASONS)
                    .map(recommendation -> name(recommendation.candidate().id()))
                    .toList();
            if (!names.isEmpty()) {
                sentences.add(phrases.say("summary." + strength.code(), String.join("; ", names)));
            }
        }
        if (!ranking.warnings().isEmpty()) {
            String names = ranking.warnings().stream()
                    .map(warning -> name(warning.programme().programme().id()))
                    .collect(Collectors.joining("; "));
            sentences.add(phrases.say("summary.do-not-use", names));
        }
        if (!ranking.unanswered().isEmpty()) {
            String names =
                    ranking.unanswered().stream().map(this::name).distinct().collect(Collectors.joining("; "));
            sentences.add(phrases.say("summary.unanswered", names));
        }
        return sentences;
    }

    /** Why a programme is recommended as it is. */
    public List<String> why(Recommendation recommendation) {
        var sentences = new ArrayList<String>();
        Candidate candidate = recommendation.candidate();
        sentences.add(verdict(recommendation));
        candidate.contributions().stream()
                .filter(contribution -> contribution.part() == Contribution.Part.NEED)
                .limit(MOST_REASONS)
                .forEach(contribution -> sentences.add(need(contribution)));
        int more = candidate.answers().size() - MOST_REASONS;
        if (more > 0) {
            sentences.add(phrases.say(more == 1 ? "why.one-more" : "why.more", more));
        }
        candidate.answers().stream()
                .limit(MOST_REASONS)
                .filter(EstablishedFinding::isDerived)
                .forEach(finding -> sentences.add(derivation(finding)));
        sentences.add(evidence(candidate));
        if (!candidate.missingCapacities().isEmpty()) {
            sentences.add(phrases.say("why.missing", capacities(candidate.missingCapacities())));
        }
        candidate.judgements(Verb.CAUTION).stream()
                .map(this::reason)
                .distinct()
                .forEach(text -> sentences.add(phrases.say("why.caution", text)));
        return sentences;
    }

    /** Why a suggested programme is left out of the list. */
    public String notListed(LeftOut leftOut) {
        Candidate candidate = leftOut.recommendation().candidate();
        String score = phrases.number(candidate.score().decimal().doubleValue());
        return switch (leftOut.cause()) {
            case EXCLUDED ->
                phrases.say(
                        "left-out.excluded",
                        candidate.exclusion().map(this::reason).orElse(""));
            case BELOW_THE_CUT ->
                phrases.say(
                        "left-out.below-the-cut",
                        score,
                        phrases.number(pack.settings().strength().pilot().score()));
            case ALIKE_LISTED ->
                phrases.say(
                        "left-out.alike-listed",
                        score,
                        leftOut.beside().map(this::name).orElse(""));
            case PAST_THE_LIMIT -> phrases.say("left-out.past-the-limit", score);
        };
    }

    /** What a rule says of a programme, and which finding speaks against it, where one does. */
    private String reason(Judgement judgement) {
        String rationale = judgement.firing().rule().rationale().in(phrases.language());
        return judgement.firing().facts().stream()
                .filter(fact -> fact.type() == FactType.CONTRAINDICATION)
                .findFirst()
                .map(fact ->
                        phrases.say("reason.because-of", rationale, reading.word(Words.FACTOR, fact.text("factor"))))
                .orElse(rationale);
    }

    /** What the evidence says of a programme not to use; where it isn't the evidence that speaks, the reasons do. */
    public String verdict(EvidenceGrade grade) {
        boolean spoken = grade == EvidenceGrade.H || grade == EvidenceGrade.N;
        return spoken ? grade.label().in(phrases.language()) : phrases.say("warning.by-reason");
    }

    private String verdict(Recommendation recommendation) {
        Candidate candidate = recommendation.candidate();
        StrengthReason reason = recommendation.reason();
        String name = name(candidate.id());
        String score = phrases.number(candidate.score().decimal().doubleValue());
        if (reason == StrengthReason.REQUIREMENT_MISSING) {
            return phrases.say("verdict.requirement-missing", name, capacities(candidate.missingCapacities()));
        }
        String key = reason == StrengthReason.CAPPED ? "verdict.capped." : "verdict.";
        return phrases.say(key + recommendation.strength().code(), name, score);
    }

    private String capacities(List<String> codes) {
        return codes.stream().map(code -> reading.word(Words.CAPACITY, code)).collect(Collectors.joining("; "));
    }

    private String need(Contribution contribution) {
        String rationale = contribution.rule().rationale().in(phrases.language());
        Optional<EstablishedFinding> finding = contribution.need().flatMap(Contribution.NeedPoints::finding);
        return finding.map(answered -> phrases.say("why.need", described(answered), rationale))
                .orElse(phrases.say("why.need-other", rationale));
    }

    /** A finding by name, how grave it is, and where. */
    public String described(EstablishedFinding finding) {
        String level = phrases.say("level." + finding.fact().text("level"));
        return finding.area()
                .map(area -> phrases.say("finding.in-area", name(finding), level, area))
                .orElse(phrases.say("finding.everywhere", name(finding), level));
    }

    /** What a finding that no one stated follows from. */
    public String derivation(EstablishedFinding finding) {
        List<String> from = finding.signals().stream()
                .flatMap(signal -> signal.firing().stream())
                .flatMap(firing -> firing.facts().stream())
                .filter(fact -> fact.type() == FactType.FINDING)
                .map(fact -> reading.word(Words.FACTOR, fact.text("factor")))
                .distinct()
                .toList();
        String rationale = finding.signals().stream()
                .map(Signal::firing)
                .flatMap(Optional::stream)
                .map(firing -> firing.rule().rationale().in(phrases.language()))
                .distinct()
                .collect(Collectors.joining(" "));
        String names = from.isEmpty() ? phrases.say("why.other-facts") : String.join("; ", from);
        return phrases.say("why.derived", name(finding), names, rationale);
    }

    private String evidence(Candidate candidate) {
        DerivedEvidence main = candidate.programme().main();
        List<String> countries = candidate.programme().programme().evidence().countries();
        boolean practice = candidate.programme().programme().kind().code().equals("practice");
        if (practice) {
            return phrases.say("why.practice");
        }
        String here = phrases.say(
                "certainty." + candidate.confidenceHere().certainty().name());
        String label = main.grade().label().in(phrases.language());
        return countries.isEmpty()
                ? phrases.say("why.evidence-nowhere", main.grade().name(), label, here)
                : phrases.say("why.evidence", main.grade().name(), label, names(countries), here);
    }

    /** Countries by their names in the language. */
    public String names(List<String> countries) {
        var locale = java.util.Locale.forLanguageTag(phrases.language());
        return countries.stream()
                .map(code ->
                        new java.util.Locale.Builder().setRegion(code).build().getDisplayCountry(locale))
                .collect(Collectors.joining(", "));
    }

    private String name(EstablishedFinding finding) {
        return pack.vocabulary().factorName(finding.factor(), phrases.language());
    }

    /** A programme by its name. */
    public String name(String programme) {
        return reading.word(Words.PROGRAMME, programme);
    }
}
