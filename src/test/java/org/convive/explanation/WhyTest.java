package org.convive.explanation;

import java.util.List;
import java.util.stream.Collectors;
import org.convive.Examples;
import org.convive.ShippedPack;
import org.convive.advisory.Advice;
import org.convive.exchange.ExplanationDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why programmes are recommended, in words that were read line by line. */
class WhyTest {

    private static final List<String> AUDITS = List.of(
            "bromsgrove-alcohol-asb-2009",
            "eugene-livability-2011",
            "port-moresby-2004",
            "queretaro-2019",
            "torreon-violence-against-women-2017",
            "trinidad-youth-at-risk-2013");

    private static final int FIRST = 2;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void isSaidInSentences(String language) {
        Golden.hold(
                "why_" + language + ".txt",
                AUDITS.stream().map(audit -> sentences(audit, language)).collect(Collectors.joining("\n")));
    }

    private static String sentences(String audit, String language) {
        Advice advice = ShippedPack.ADVISOR.advise(Examples.audit(audit + ".json"));
        var document = new ExplanationDocument(advice, language);
        return advice.ranking().recommendations().stream()
                .limit(FIRST)
                .map(recommendation -> audit + "\n" + String.join("\n", document.sentences(recommendation)) + "\n")
                .collect(Collectors.joining("\n"));
    }
}
