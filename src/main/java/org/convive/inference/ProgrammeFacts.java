package org.convive.inference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.convive.knowledge.Contraindication;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.KnowledgeBase;
import org.convive.knowledge.Programme;
import org.convive.knowledge.Requirement;
import org.convive.rulepack.model.FactType;

/** What the knowledge base says of the suggested programmes, as facts that rules can read. */
final class ProgrammeFacts {

    private final List<Fact> facts = new ArrayList<>();

    ProgrammeFacts(KnowledgeBase knowledge, List<Suggestion> suggestions) {
        var byProgramme = new TreeMap<String, List<Suggestion>>();
        for (Suggestion suggestion : suggestions) {
            byProgramme
                    .computeIfAbsent(suggestion.programme(), id -> new ArrayList<>())
                    .add(suggestion);
        }
        byProgramme.forEach((id, suggested) -> {
            GradedProgramme programme = knowledge.programmes().get(id);
            if (programme != null) {
                add(programme, suggested);
            }
        });
    }

    List<Fact> facts() {
        return facts;
    }

    private void add(GradedProgramme graded, List<Suggestion> suggested) {
        Programme programme = graded.programme();
        String id = programme.id();
        var answered = new HashSet<String>();
        suggested.forEach(suggestion -> suggestion.answers().ifPresent(finding -> answered.add(finding.factor())));
        facts.add(candidate(graded, answered));
        addAnswers(id, suggested);
        for (Requirement requirement : programme.requires()) {
            String necessity = requirement.essential() ? "essential" : "helpful";
            facts.add(Fact.of(FactType.REQUIREMENT)
                    .text("programme", id)
                    .text("capacity", requirement.capacity())
                    .text("necessity", necessity)
                    .build(key(id, requirement.capacity())));
        }
        for (Contraindication contraindication : programme.contraindications()) {
            contraindication
                    .factor()
                    .ifPresent(factor -> facts.add(pair(FactType.CONTRAINDICATION, "factor", id, factor)));
        }
        new TreeSet<>(programme.population().groups())
                .forEach(group -> facts.add(pair(FactType.SERVES, "group", id, group)));
        new TreeSet<>(programme.evidence().countries())
                .forEach(country -> facts.add(pair(FactType.TESTED, "country", id, country)));
        new TreeSet<>(programme.evidence().incomes())
                .forEach(income -> facts.add(pair(FactType.TESTED, "income", id, income)));
    }

    private static Fact candidate(GradedProgramme graded, Set<String> answered) {
        Programme programme = graded.programme();
        Fact.Builder fact = Fact.of(FactType.CANDIDATE)
                .text("programme", programme.id())
                .text("family", programme.family())
                .text("category", programme.category())
                .text("kind", programme.kind().code())
                .text("level", programme.level())
                .text("grade", graded.main().grade().name())
                .number("certainty", graded.main().certainty().level())
                .text("cost", programme.cost().level())
                .number("answers", answered.size());
        programme.timeToEffect().fromMonths().ifPresent(months -> fact.number("months", months));
        return fact.build(programme.id());
    }

    private void addAnswers(String id, List<Suggestion> suggested) {
        var answered = new TreeMap<String, EstablishedFinding>();
        suggested.forEach(suggestion -> suggestion
                .answers()
                .ifPresent(finding -> answered.put(finding.fact().key(), finding)));
        answered.forEach((key, finding) -> facts.add(Fact.of(FactType.ANSWERS)
                .text("programme", id)
                .text("factor", finding.factor())
                .text("area", finding.fact().text("area"))
                .build(key(id, key))));
    }

    private static Fact pair(FactType type, String field, String programme, String value) {
        return Fact.of(type).text("programme", programme).text(field, value).build(key(programme, value));
    }

    private static String key(String programme, String value) {
        return programme + "|" + value;
    }
}
