package org.convive.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.FindingJson;
import org.convive.exchange.model.SignalJson;
import org.convive.exchange.model.SignalJson.SourceEnum;
import org.convive.vocabulary.Vocabulary;
import org.convive.web.Answers.Answer;

/**
 * What was found under one root cause of urban crime, with numbers and voices apart.
 *
 * @param name the name of the root cause; empty for findings that belong to none
 * @param findings how many findings there are
 * @param numbers the gravest that numbers say, 0 to 100; none where they say nothing of it
 * @param voices the gravest that voices say, 0 to 100
 * @param stated the gravest that the audit states without saying where from, 0 to 100
 * @param contradicted whether numbers and voices contradict each other on any
 */
record Profile(
        String name,
        int findings,
        OptionalDouble numbers,
        OptionalDouble voices,
        OptionalDouble stated,
        boolean contradicted) {

    private static final double WHOLE = 100.0;

    static List<Profile> of(Answer answer, AdviceJson advice) {
        Vocabulary vocabulary = answer.pack().pack().vocabulary();
        Map<String, List<FindingJson>> byCause = new LinkedHashMap<>();
        for (FindingJson finding : advice.getFindings()) {
            Optional<String> cause = vocabulary.factor(finding.getFactor()).flatMap(factor -> factor.rootCause());
            String name = cause.map(code -> vocabulary.factorName(code, answer.language()))
                    .orElse("");
            byCause.computeIfAbsent(name, key -> new ArrayList<>()).add(finding);
        }
        return byCause.entrySet().stream()
                .sorted(Map.Entry.<String, List<FindingJson>>comparingByKey(
                        java.util.Comparator.comparing(String::isEmpty).thenComparing(name -> name)))
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Profile of(String name, List<FindingJson> findings) {
        return new Profile(
                name,
                findings.size(),
                gravest(findings, SourceEnum.NUMBERS),
                gravest(findings, SourceEnum.VOICES),
                gravest(findings, SourceEnum.STATED),
                findings.stream().anyMatch(FindingJson::getContradicted));
    }

    private static OptionalDouble gravest(List<FindingJson> findings, SourceEnum source) {
        return findings.stream()
                .flatMap(finding -> finding.getSignals().stream())
                .filter(signal -> signal.getSource() == source && signal.getSeverity() != null)
                .mapToDouble(SignalJson::getSeverity)
                .map(severity -> severity * WHOLE)
                .max();
    }
}
