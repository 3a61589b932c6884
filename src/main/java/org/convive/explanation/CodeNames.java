package org.convive.explanation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Words;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/** The names of a pack's codes in one language, and how one or several of them are said in a sentence. */
final class CodeNames {

    private static final Map<Words, TermList> LISTS = Map.ofEntries(
            Map.entry(Words.DIMENSION, TermList.DIMENSIONS),
            Map.entry(Words.GROUP, TermList.GROUPS),
            Map.entry(Words.TECHNIQUE, TermList.TECHNIQUES),
            Map.entry(Words.FLOW, TermList.FLOWS),
            Map.entry(Words.NODE_KIND, TermList.NODE_KINDS),
            Map.entry(Words.INCOME, TermList.INCOMES),
            Map.entry(Words.GOVERNMENT, TermList.GOVERNMENTS),
            Map.entry(Words.FAMILY, TermList.FAMILIES),
            Map.entry(Words.COST, TermList.COSTS),
            Map.entry(Words.DELIVERER, TermList.DELIVERERS),
            Map.entry(Words.KIND, TermList.KINDS),
            Map.entry(Words.PREVENTION_LEVEL, TermList.LEVELS));

    /** Names that are titles of their own; the other words are said as they are. */
    private static final Set<Words> TITLES = Set.of(
            Words.FACTOR,
            Words.CAPACITY,
            Words.PROGRAMME,
            Words.INDICATOR,
            Words.CATEGORY,
            Words.NODE_KIND,
            Words.FAMILY,
            Words.DELIVERER,
            Words.FRAMEWORK,
            Words.DIMENSION,
            Words.PREVENTION_LEVEL,
            Words.ANY);

    private final RulePack pack;
    private final Phrases phrases;

    CodeNames(RulePack pack, Phrases phrases) {
        this.pack = pack;
        this.phrases = phrases;
    }

    /** The name of a code, or the code where it has none. */
    String name(Words words, String code) {
        Vocabulary vocabulary = pack.vocabulary();
        String language = phrases.language();
        TermList list = LISTS.get(words);
        if (list != null) {
            return vocabulary.termName(list, code, language);
        }
        return switch (words) {
            case FACTOR, CAPACITY -> vocabulary.factorName(code, language);
            case PROGRAMME -> programme(code);
            case INDICATOR ->
                vocabulary.indicators().containsKey(code)
                        ? vocabulary.indicators().get(code).name().in(language)
                        : code;
            case CATEGORY ->
                vocabulary.categories().containsKey(code)
                        ? vocabulary.categories().get(code).name().in(language)
                        : code;
            case FRAMEWORK ->
                vocabulary.frameworks().containsKey(code)
                        ? vocabulary.frameworks().get(code).title().in(language)
                        : code;
            case FACTOR_KIND, BAND, TREND, STATUS, NECESSITY, SOURCE, ORIGIN, HOW, ASPECT, MATCH, SLOT ->
                word(words, code);
            default -> code;
        };
    }

    /** A word of the rule language, where one code has several meanings by that of its list. */
    private String word(Words words, String code) {
        String own = "word." + words.name() + "." + code;
        if (phrases.has(own)) {
            return phrases.say(own);
        }
        return phrases.has("word." + code) ? phrases.say("word." + code) : code;
    }

    private String programme(String id) {
        GradedProgramme programme = pack.knowledge().programmes().get(id);
        return programme == null ? id : programme.programme().name().in(phrases.language());
    }

    /** A name inside a sentence: titles between quotation marks, other words with a small letter. */
    String said(Words words, String code) {
        String name = name(words, code);
        return TITLES.contains(words) ? phrases.say("reading.quoted", name) : small(name);
    }

    private static String small(String name) {
        boolean isShort = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || isShort || name.length() == 1
                ? name
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Any of the codes: a, b or c. */
    String either(Words words, List<String> codes) {
        return either(codes.stream().map(code -> said(words, code)).toList());
    }

    /** Any of these: a, b or c. */
    String either(List<String> said) {
        if (said.size() < 2) {
            return String.join("", said);
        }
        String last = said.get(said.size() - 1);
        return String.join(", ", said.subList(0, said.size() - 1)) + or(last) + last;
    }

    /** Spanish says "u" instead of "o" before the same sound. */
    private String or(String next) {
        String sound = next.replace("“", "").toLowerCase(java.util.Locale.ROOT);
        boolean same = sound.startsWith("o") || sound.startsWith("ho") || sound.startsWith("ó");
        return phrases.say(same ? "reading.or-before-o" : "reading.or");
    }
}
