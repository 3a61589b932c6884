package org.convive.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.convive.inference.Inference;
import org.convive.inference.Judgement;
import org.convive.inference.Suggestion;
import org.convive.knowledge.Certainty;
import org.convive.knowledge.ConfidenceHere;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.KnowledgeBase;
import org.convive.knowledge.Match;
import org.convive.knowledge.TransportAspect;
import org.convive.recommendation.Contribution.Part;
import org.convive.rulepack.Settings;
import org.convive.rulepack.model.Verb;

/** Makes candidates of what the rules concluded: {@code score = need + evidence + fit}, each a sum of contributions. */
final class Scoring {

    private static final Comparator<Contribution> GREATEST_FIRST = Comparator.comparing(Contribution::part)
            .thenComparing(Contribution::points, Comparator.reverseOrder())
            .thenComparing(contribution -> contribution.rule().id())
            .thenComparing(contribution -> contribution.firings().get(0).key());

    private final KnowledgeBase knowledge;
    private final Settings settings;
    private final NeedScoring needs;
    private final Map<Place, ConfidenceHere> confidences = new ConcurrentHashMap<>();

    Scoring(KnowledgeBase knowledge, Settings settings) {
        this.knowledge = knowledge;
        this.settings = settings;
        this.needs = new NeedScoring(settings.need());
    }

    /** What confidence here is made of, of which there are few. */
    private record Place(Certainty certainty, Map<TransportAspect, Match> aspects) {}

    /** Every suggested programme, in the order of ids. */
    List<Candidate> candidates(Inference inference) {
        var suggestions = new HashMap<String, List<Suggestion>>();
        for (Suggestion suggestion : inference.suggestions()) {
            suggestions
                    .computeIfAbsent(suggestion.programme(), id -> new ArrayList<>())
                    .add(suggestion);
        }
        var judgements = new HashMap<String, List<Judgement>>();
        for (Judgement judgement : inference.judgements()) {
            judgements
                    .computeIfAbsent(judgement.programme(), id -> new ArrayList<>())
                    .add(judgement);
        }
        var candidates = new ArrayList<Candidate>();
        new TreeMap<>(suggestions).forEach((id, suggested) -> {
            GradedProgramme programme = knowledge.programmes().get(id);
            if (programme != null) {
                candidates.add(candidate(programme, suggested, judgements.getOrDefault(id, List.of())));
            }
        });
        return candidates;
    }

    private Candidate candidate(GradedProgramme programme, List<Suggestion> suggested, List<Judgement> judged) {
        var contributions = new ArrayList<>(needs.contributions(suggested));
        contributions.addAll(weights(judged));
        contributions.sort(GREATEST_FIRST);
        return new Candidate(programme, contributions, judged, confidenceHere(programme, judged));
    }

    /** Points by named weights. A rule gives the same weight to a programme once, however often it holds. */
    private List<Contribution> weights(List<Judgement> judged) {
        if (judged.isEmpty()) {
            return List.of();
        }
        Map<String, List<Judgement>> byRule = new LinkedHashMap<>();
        for (Judgement judgement : judged) {
            if (judgement.verb() == Verb.CONTRIBUTE || judgement.verb() == Verb.REINFORCE) {
                String key = judgement.firing().rule().id() + " " + judgement.details();
                byRule.computeIfAbsent(key, rule -> new ArrayList<>()).add(judgement);
            }
        }
        var contributions = new ArrayList<Contribution>();
        byRule.forEach((key, same) -> {
            Judgement first = same.get(0);
            String name = first.detail(first.details().size() - 1);
            Settings.Weight weight = settings.weight(name);
            contributions.add(new Contribution(
                    weight.isEvidence() ? Part.EVIDENCE : Part.FIT,
                    first.firing().rule(),
                    Points.of(weight.points()),
                    Optional.of(name),
                    Optional.empty(),
                    same.stream().map(Judgement::firing).toList()));
        });
        return contributions;
    }

    private ConfidenceHere confidenceHere(GradedProgramme programme, List<Judgement> judged) {
        var aspects = new EnumMap<TransportAspect, Match>(TransportAspect.class);
        for (Judgement judgement : judged) {
            if (judgement.verb() == Verb.TRANSPORT) {
                var aspect = TransportAspect.valueOf(constant(judgement.detail(0)));
                var match = Match.valueOf(constant(judgement.detail(1)));
                aspects.merge(aspect, match, (one, other) -> one.compareTo(other) >= 0 ? one : other);
            }
        }
        return confidences.computeIfAbsent(
                new Place(programme.main().certainty(), aspects),
                place -> ConfidenceHere.of(place.certainty(), place.aspects()));
    }

    private static String constant(String code) {
        return code.toUpperCase(java.util.Locale.ROOT);
    }
}
