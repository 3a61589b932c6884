package org.convive.web;

import java.util.Map;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/**
 * The names of codes in the language of a page.
 *
 * @param vocabulary the words of the pack that answers
 * @param lang the language
 */
public record Wording(Vocabulary vocabulary, String lang) {

    /** The name of a code of a closed list, such as {@code FAMILIES}; the code itself where it has none. */
    public String term(String list, String code) {
        return vocabulary.termName(TermList.valueOf(list), code, lang);
    }

    /** The codes of a closed list. */
    public Map<String, ?> terms(String list) {
        return vocabulary.terms(TermList.valueOf(list));
    }
}
