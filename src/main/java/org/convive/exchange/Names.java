package org.convive.exchange;

import java.util.List;
import org.convive.exchange.model.NamedJson;
import org.convive.exchange.model.PlaceJson;
import org.convive.explanation.Phrases;
import org.convive.explanation.RuleReading;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Words;
import org.convive.vocabulary.TermList;

/** The names of codes in the language of a document. */
final class Names {

    private final RulePack pack;
    private final String language;
    private final RuleReading reading;

    Names(RulePack pack, String language) {
        this.pack = pack;
        this.language = language;
        this.reading = new RuleReading(pack, Phrases.in(language));
    }

    String language() {
        return language;
    }

    String factor(String code) {
        return pack.vocabulary().factorName(code, language);
    }

    String programme(String id) {
        return reading.word(Words.PROGRAMME, id);
    }

    NamedJson deliverer(String code) {
        return named(code, pack.vocabulary().termName(TermList.DELIVERERS, code, language));
    }

    NamedJson indicator(String code) {
        return named(code, reading.word(Words.INDICATOR, code));
    }

    NamedJson factorNamed(String code) {
        return named(code, factor(code));
    }

    List<NamedJson> frameworks(List<String> codes) {
        return codes.stream().map(this::framework).toList();
    }

    NamedJson framework(String code) {
        var item = pack.vocabulary().frameworks().get(code);
        return named(code, item == null ? code : item.title().in(language));
    }

    RuleReading reading() {
        return reading;
    }

    PlaceJson place(Location at) {
        return new PlaceJson().file(at.file()).line(at.line());
    }

    private static NamedJson named(String code, String name) {
        return new NamedJson().code(code).name(name);
    }
}
