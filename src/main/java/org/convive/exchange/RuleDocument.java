package org.convive.exchange;

import java.util.Optional;
import org.convive.exchange.model.RuleJson;
import org.convive.explanation.Phrases;
import org.convive.knowledge.Citation;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Rule;
import org.convive.vocabulary.FrameworkItem;

/** Writes rules in plain words, with what they stand on. */
public final class RuleDocument {

    private final RulePack pack;
    private final Phrases phrases;
    private final Names names;

    /** A writer of the pack's rules in one language. */
    public RuleDocument(RulePack pack, String language) {
        this.pack = pack;
        this.phrases = Phrases.in(language);
        this.names = new Names(pack, language);
    }

    /** One rule. */
    public RuleJson write(Rule rule) {
        return new RuleJson()
                .id(rule.id())
                .name(rule.name())
                .stage(rule.stage().code())
                .reading(names.reading().read(rule))
                .conditions(names.reading().conditions(rule))
                .conclusion(names.reading().conclusion(rule))
                .rationale(rule.rationale().in(names.language()))
                .source(rule.source())
                .sourceText(text(rule.source()))
                .citation(
                        citation(rule.source()).map(ProgrammeDocument::citation).orElse(null))
                .at(names.place(rule.at()))
                .scenarios(null);
    }

    /** A source in words: who wrote what and when, the item of a framework, or whose judgement it is. */
    private String text(String source) {
        Optional<Citation> citation = citation(source);
        if (citation.isPresent()) {
            return text(citation.get());
        }
        FrameworkItem item = pack.vocabulary().frameworks().get(source);
        if (item != null) {
            return phrases.say(
                    "source.framework",
                    item.title().in(names.language()),
                    item.framework().in(names.language()));
        }
        String key = "source." + source;
        return phrases.has(key) ? phrases.say(key) : source;
    }

    private String text(Citation citation) {
        String year = citation.year().isPresent()
                ? String.valueOf(citation.year().getAsInt())
                : phrases.say("source.no-year");
        String text = phrases.say("source.citation", citation.authors(), year, citation.title());
        return citation.venue().isBlank() ? text : text + " " + phrases.say("source.venue", citation.venue());
    }

    /** The publication that a source of the form {@code programme/citation} names. */
    private Optional<Citation> citation(String source) {
        int slash = source.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : pack.knowledge()
                        .programme(source.substring(0, slash))
                        .flatMap(found -> found.programme().citation(source.substring(slash + 1)));
    }
}
