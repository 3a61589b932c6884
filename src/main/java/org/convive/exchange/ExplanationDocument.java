package org.convive.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convive.advisory.Advice;
import org.convive.advisory.Provenance;
import org.convive.explanation.Phrases;
import org.convive.explanation.ProofGraph;
import org.convive.explanation.ProofWalk;
import org.convive.explanation.view.FlowPicture;
import org.convive.explanation.view.MermaidChart;
import org.convive.explanation.view.NodeWords;
import org.convive.explanation.view.ProofTree;
import org.convive.explanation.view.ProvDocument;
import org.convive.explanation.view.View;
import org.convive.explanation.view.WhySentences;

/** Writes the proof of an answer, or of what it says of one programme, as one of its views. */
public final class ExplanationDocument {

    private final Advice advice;
    private final String language;
    private final ProofGraph proof;
    private final ProofWalk walk;
    private final Optional<String> programme;

    /**
     * A writer of the proof of one answer.
     *
     * @param advice the answer
     * @param language the ISO 639-1 code of the language of its words
     * @param programme the id of the only programme that it is about; none for all that are recommended
     */
    public ExplanationDocument(Advice advice, String language, Optional<String> programme) {
        this.advice = advice;
        this.language = language;
        this.programme = programme;
        ProofGraph whole = advice.proof();
        this.walk = new ProofWalk(whole);
        this.proof = programme.map(id -> walk.leadingTo(walk.ends(id))).orElse(whole);
    }

    /** The text of a view, in its media type. */
    public String write(View view) {
        var words = new NodeWords(advice.pack(), Phrases.in(language));
        return switch (view) {
            case GRAPH ->
                JsonText.pretty(new ProofDocument(advice.audit(), new Names(advice.pack(), language)).write(proof));
            case TREE -> ProofTree.of(recommended(), words);
            case MERMAID -> MermaidChart.of(recommended(), words);
            case SVG -> FlowPicture.of(recommended(), words);
            case PROV -> JsonText.pretty(ProvDocument.of(proof, words, pack(advice.provenance())));
            case SENTENCES -> sentences();
        };
    }

    /** The sentences about each programme, each on a line of its own. */
    private String sentences() {
        var why = new WhySentences(advice.pack(), advice.inference(), advice.ranking(), Phrases.in(language));
        List<String> about = programme
                .map(List::of)
                .orElseGet(() -> walk.recommendations().stream()
                        .map(ProofGraph.Node::type)
                        .toList());
        return about.stream()
                .map(id -> why.of(id).stream().map(sentence -> sentence + "\n").collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** What people look at is about what is recommended; the whole proof has everything. */
    private ProofGraph recommended() {
        return programme.isPresent() ? proof : walk.leadingTo(walk.recommendations());
    }

    private static String pack(Provenance provenance) {
        return provenance.pack() + "/" + provenance.packVersion() + "/" + provenance.packHash();
    }
}
