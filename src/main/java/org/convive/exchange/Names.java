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
public final class Names {

    private final RulePack pack;
    private final String language;
    private final RuleReading reading;

    /** Names of the pack's codes, in the language of that ISO 639-1 code. */
    public Names(RulePack pack, String language) {
        this.pack = pack;
        this.language = language;
        this.reading = new RuleReading(pack, Phrases.in(language));
    }

    /** The ISO 639-1 code of the language. */
    public String language() {
        return language;
    }

    /** A factor's name. */
    public String factor(String code) {
        return pack.vocabulary().factorName(code, language);
    }

    /** A programme's name. */
    public String programme(String id) {
        return reading.word(Words.PROGRAMME, id);
    }

    /** A body with its name. */
    public NamedJson deliverer(String code) {
        return named(code, pack.vocabulary().termName(TermList.DELIVERERS, code, language));
    }

    /** An indicator with its name. */
    public NamedJson indicator(String code) {
        return named(code, reading.word(Words.INDICATOR, code));
    }

    /** A factor with its name. */
    public NamedJson factorNamed(String code) {
        return named(code, factor(code));
    }

    /** Targets and principles with their titles. */
    public List<NamedJson> frameworks(List<String> codes) {
        return codes.stream().map(this::framework).toList();
    }

    /** A target or principle with its title. */
    public NamedJson framework(String code) {
        var item = pack.vocabulary().frameworks().get(code);
        return named(code, item == null ? code : item.title().in(language));
    }

    /** A reader of the pack's rules in the language. */
    public RuleReading reading() {
        return reading;
    }

    /** A place in a file of the pack. */
    public PlaceJson place(Location at) {
        return new PlaceJson().file(at.file()).line(at.line());
    }

    private static NamedJson named(String code, String name) {
        return new NamedJson().code(code).name(name);
    }
}
