package org.convive.web;

import java.util.List;
import java.util.stream.Collectors;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.WarningJson;
import org.convive.explanation.Phrases;

/** The answer in a few sentences, without what is advised against, which is long and has a tab of its own. */
final class Summary {

    private Summary() {}

    static List<String> of(AdviceJson advice, Phrases phrases) {
        String against = phrases.say(
                "summary.do-not-use",
                advice.getDoNotUse().stream().map(WarningJson::getName).collect(Collectors.joining("; ")));
        List<String> said = advice.getSummary();
        return said == null
                ? List.of()
                : said.stream().filter(sentence -> !sentence.equals(against)).toList();
    }
}
