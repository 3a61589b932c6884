package org.convive.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convive.advisory.Advice;
import org.convive.explanation.Phrases;
import org.convive.explanation.ProofGraph;
import org.convive.explanation.Sentences;
import org.convive.explanation.view.MermaidView;
import org.convive.explanation.view.ProvenanceView;
import org.convive.explanation.view.RibbonView;
import org.convive.explanation.view.TreeView;
import org.convive.recommendation.Recommendation;

/** Writes why an answer is as it is, in every form in which that can be had. */
public final class ExplanationDocument {

    private final Advice advice;
    private final String language;
    private final Phrases phrases;

    /** A writer about one answer, in the language of that ISO 639-1 code. */
    public ExplanationDocument(Advice advice, String language) {
        this.advice = advice;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    /**
     * The text of a view.
     *
     * @param programme a programme that the answer lists, whose proof alone is told; without one, of all that are listed
     */
    public String text(ExplanationView view, Optional<String> programme) {
        ProofGraph graph = graph(programme);
        return switch (view) {
            case SENTENCES -> JsonText.pretty(Map.of("programmes", sentences(programme)));
            case GRAPH ->
                JsonText.pretty(ProofDocument.write(graph, advice.audit(), new Names(advice.pack(), language)));
            case TREE -> tree(graph, programme);
            case MERMAID -> new MermaidView(advice.pack(), phrases).of(graph);
            case SVG -> new RibbonView(advice.pack(), phrases).svg(graph);
            case PROV -> JsonText.pretty(new ProvenanceView(advice.pack(), phrases).of(graph));
        };
    }

    /** The sentences about a listed programme. */
    public List<String> sentences(Recommendation recommendation) {
        return new Sentences(advice.pack(), phrases).wholeWhy(recommendation);
    }

    private List<Map<String, Object>> sentences(Optional<String> programme) {
        return listed(programme).stream()
                .map(recommendation -> Map.<String, Object>of(
                        "programme", recommendation.candidate().id(), "sentences", sentences(recommendation)))
                .toList();
    }

    private ProofGraph graph(Optional<String> programme) {
        return advice.proof()
                .behind(listed(programme).stream()
                        .map(recommendation -> node(recommendation.candidate().id()))
                        .toList());
    }

    private String tree(ProofGraph graph, Optional<String> programme) {
        var view = new TreeView(graph, advice.pack(), phrases);
        return listed(programme).stream()
                .map(recommendation ->
                        view.above(node(recommendation.candidate().id())))
                .collect(Collectors.joining("\n"));
    }

    private List<Recommendation> listed(Optional<String> programme) {
        return advice.ranking().recommendations().stream()
                .filter(recommendation -> programme.isEmpty()
                        || programme.get().equals(recommendation.candidate().id()))
                .toList();
    }

    private static String node(String programme) {
        return "recommendation:" + programme;
    }
}
