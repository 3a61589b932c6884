package org.convive.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.convive.knowledge.Contraindication;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.KnowledgeBase;
import org.convive.knowledge.Programme;
import org.convive.knowledge.Requirement;
import org.convive.rulepack.model.FactType;

/**
 * What the knowledge base says of suggested programmes, as facts that rules can read. Made once a pack, shared freely;
 * facts that say the same of a programme in every evaluation are made once.
 */
public final class ProgrammeFacts {

    private final Map<String, Suggestable> programmes = new HashMap<>();
    private final Set<FactType> read;

    /** Facts of the types that rules read; no others are made. */
    ProgrammeFacts(KnowledgeBase knowledge, Set<FactType> read) {
        this.read = read;
        knowledge.programmes().forEach((id, programme) -> {
            List<Fact> lasting = lasting(programme.programme()).stream()
                    .filter(fact -> read.contains(fact.type()))
                    .toList();
            programmes.put(id, new Suggestable(programme, lasting, new ConcurrentHashMap<>()));
        });
    }

    /** What would be said of a programme if it were suggested for one factor; without the factor itself. */
    public static List<Fact> about(GradedProgramme programme) {
        var facts = new ArrayList<Fact>();
        facts.add(candidate(programme, 1));
        facts.addAll(lasting(programme.programme()));
        return facts;
    }

    /** A programme with the facts about it that no audit changes, and those made before, by the number of answers. */
    private record Suggestable(GradedProgramme programme, List<Fact> lasting, Map<Integer, Fact> candidates) {

        Fact candidate(int answers) {
            return candidates.computeIfAbsent(answers, number -> ProgrammeFacts.candidate(programme, number));
        }
    }

    /** The facts about the suggested programmes, in the order of their ids. */
    List<Fact> of(List<Suggestion> suggestions) {
        var byProgramme = new HashMap<String, List<Suggestion>>();
        for (Suggestion suggestion : suggestions) {
            byProgramme
                    .computeIfAbsent(suggestion.programme(), id -> new ArrayList<>())
                    .add(suggestion);
        }
        var facts = new ArrayList<Fact>();
        new TreeMap<>(byProgramme).forEach((id, suggested) -> {
            Suggestable known = programmes.get(id);
            if (known != null) {
                facts.add(known.candidate(factors(suggested)));
                addAnswers(id, suggested, facts);
                facts.addAll(known.lasting());
            }
        });
        return facts;
    }

    /** How many factors the suggestions answer. */
    private static int factors(List<Suggestion> suggested) {
        var factors = new HashSet<String>();
        for (Suggestion suggestion : suggested) {
            suggestion.answers().ifPresent(finding -> factors.add(finding.factor()));
        }
        return factors.size();
    }

    private void addAnswers(String id, List<Suggestion> suggested, List<Fact> facts) {
        if (!read.contains(FactType.ANSWERS)) {
            return;
        }
        var answered = new TreeMap<String, EstablishedFinding>();
        for (Suggestion suggestion : suggested) {
            suggestion
                    .answers()
                    .ifPresent(finding -> answered.put(finding.fact().key(), finding));
        }
        answered.forEach((key, finding) -> facts.add(Fact.of(FactType.ANSWERS)
                .text("programme", id)
                .text("factor", finding.factor())
                .text("area", finding.fact().text("area"))
                .build(key(id, key))));
    }

    private static Fact candidate(GradedProgramme graded, int answers) {
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
                .number("answers", answers);
        programme.timeToEffect().fromMonths().ifPresent(months -> fact.number("months", months));
        return fact.build(programme.id());
    }

    private static List<Fact> lasting(Programme programme) {
        String id = programme.id();
        var facts = new ArrayList<Fact>();
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
        for (int i = 0; i < programme.deliveredBy().size(); i++) {
            String by = programme.deliveredBy().get(i);
            facts.add(Fact.of(FactType.DELIVERED)
                    .text("programme", id)
                    .text("by", by)
                    .number("place", i + 1)
                    .build(key(id, by)));
        }
        new TreeSet<>(programme.evidence().countries())
                .forEach(country -> facts.add(pair(FactType.TESTED, "country", id, country)));
        new TreeSet<>(programme.evidence().incomes())
                .forEach(income -> facts.add(pair(FactType.TESTED, "income", id, income)));
        return facts;
    }

    private static Fact pair(FactType type, String field, String programme, String value) {
        return Fact.of(type).text("programme", programme).text(field, value).build(key(programme, value));
    }

    private static String key(String programme, String value) {
        return programme + "|" + value;
    }
}
