package org.convive.explanation.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.convive.explanation.Phrases;
import org.convive.explanation.Sentences;
import org.convive.inference.Judgement;
import org.convive.knowledge.ConfidenceHere;
import org.convive.knowledge.Evidence;
import org.convive.knowledge.Match;
import org.convive.knowledge.Programme;
import org.convive.knowledge.StudyCounts;
import org.convive.knowledge.TransportAspect;
import org.convive.recommendation.Candidate;
import org.convive.rulepack.model.Verb;
import org.convive.vocabulary.WorldRegion;

/** What is known about whether a programme works, and how sure that is here. */
final class EvidenceSentences {

    private final Sentences sentences;
    private final Phrases phrases;
    private final Optional<String> country;

    /** Sentences for a place in a country, where the country is known. */
    EvidenceSentences(Sentences sentences, Phrases phrases, Optional<String> country) {
        this.sentences = sentences;
        this.phrases = phrases;
        this.country = country;
    }

    List<String> of(Candidate candidate) {
        Programme programme = candidate.programme().programme();
        if (programme.isPractice()) {
            return List.of(phrases.say("why.practice"));
        }
        Evidence evidence = programme.evidence();
        var said = new ArrayList<String>();
        said.add(candidate.programme().main().grade().label().in(phrases.language()) + ".");
        evidence.mainClaim().studies().flatMap(this::studies).ifPresent(said::add);
        if (!evidence.countries().isEmpty()) {
            said.add(phrases.say("aloud.tested-in", sentences.names(evidence.countries())));
            country.filter(here -> !evidence.countries().contains(here))
                    .flatMap(WorldRegion::of)
                    .map(region -> near(evidence.countries(), region))
                    .ifPresent(said::add);
        }
        said.addAll(here(candidate));
        return said;
    }

    private Optional<String> studies(StudyCounts studies) {
        if (studies.total() == 0) {
            return Optional.empty();
        }
        if (studies.total() == 1) {
            return Optional.of(phrases.say(studies.rct() == 1 ? "aloud.trial.one" : "aloud.study.one"));
        }
        String total = String.valueOf(studies.total());
        if (studies.rct() == 0) {
            return Optional.of(phrases.say("aloud.studies.no-trials", total));
        }
        if (studies.rct() == studies.total()) {
            return Optional.of(phrases.say("aloud.studies.all-trials", total));
        }
        String key = studies.rct() == 1 ? "aloud.studies.one-trial" : "aloud.studies";
        return Optional.of(phrases.say(key, total, String.valueOf(studies.rct())));
    }

    /** How many of the countries of its tests are in the region that the place is in. */
    private String near(List<String> countries, WorldRegion region) {
        String name = phrases.say("region." + region.code());
        long near = countries.stream().filter(region::holds).count();
        if (countries.size() == 1) {
            return phrases.say(near == 1 ? "aloud.near.only" : "aloud.near.not-only", name);
        }
        String all = String.valueOf(countries.size());
        if (near <= 1) {
            return phrases.say(near == 0 ? "aloud.near.none" : "aloud.near.one", all, name);
        }
        return phrases.say("aloud.near.some", String.valueOf(near), all, name);
    }

    /** How sure it is here, and in what this place is unlike those of the tests. */
    private List<String> here(Candidate candidate) {
        ConfidenceHere here = candidate.confidenceHere();
        String sure = phrases.say("certainty." + here.certainty().name());
        var said = new ArrayList<String>();
        said.add(phrases.say("aloud.here." + -here.indirectness(), sure));
        candidate.judgements(Verb.TRANSPORT).stream()
                .filter(EvidenceSentences::isWorthSaying)
                .map(judgement -> judgement.firing().rule().rationale().in(phrases.language()))
                .distinct()
                .forEach(said::add);
        return said;
    }

    /** What the programme can't do without is said with what it needs. */
    private static boolean isWorthSaying(Judgement judgement) {
        Match match = Match.valueOf(judgement.detail(1).toUpperCase(Locale.ROOT));
        boolean isDelivery = judgement.detail(0).equals(TransportAspect.DELIVERY.code());
        return match != Match.MATCH && (!isDelivery || match == Match.CLOSE);
    }
}
