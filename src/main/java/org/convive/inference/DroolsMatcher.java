package org.convive.inference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.Match;

/**
 * Drools decides, by rules built directly from the rule model: one for each table of rules of one {@link Shape}, and one
 * for each rule that is like no others. Every match of every rule is an activation of its own.
 *
 * <p>Built once and shared freely; each evaluation has a session to itself.
 */
public final class DroolsMatcher implements Matcher {

    /** An audit that fires more rules than this in one group has run away. */
    private static final int MOST_FIRINGS = 200_000;

    /** Fewer rules of one shape than this are rules of their own. */
    private static final int ROWS_OF_A_TABLE = 4;

    /** A session is never shared, so it needs no locks. */
    private static final KieSessionConfiguration OF_ONE_THREAD = ofOneThread();

    /** Sessions are emptied and used again: what the engine keeps for its nodes is dear to make. */
    private final KieSessionsPool sessions;

    private final Map<String, Known> rules = new HashMap<>();

    /** The types that any rule reads. The engine is spared all other facts. */
    private final Set<FactType> read = EnumSet.noneOf(FactType.class);

    /** Builds the rule base. Nothing is generated or compiled. */
    public DroolsMatcher(List<GroupedRule> grouped) {
        this(grouped, ROWS_OF_A_TABLE);
    }

    /** Builds the rule base, with one rule of the engine for every so many rules or more that have one shape. */
    DroolsMatcher(List<GroupedRule> grouped, int rowsOfATable) {
        learn(grouped);
        var byShape = new LinkedHashMap<Optional<Shape>, List<GroupedRule>>();
        for (GroupedRule rule : grouped) {
            byShape.computeIfAbsent(Shape.of(rule), shape -> new ArrayList<>()).add(rule);
        }
        var model = new ModelImpl();
        byShape.forEach((shape, alike) -> {
            if (shape.isPresent() && alike.size() >= rowsOfATable) {
                String name = "table " + model.getRules().size();
                List<Row> rows = alike.stream()
                        .map(rule -> new Row(known(rule.rule().id())))
                        .toList();
                model.addRule(new DroolsTable(name, shape.get(), rows).build());
            } else {
                alike.forEach(rule -> model.addRule(new DroolsRule(rule).build()));
            }
        });
        this.sessions = KieBaseBuilder.createKieBaseFromModel(model).newKieSessionsPool(1);
    }

    private static KieSessionConfiguration ofOneThread() {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        return configuration;
    }

    private void learn(List<GroupedRule> grouped) {
        var byId = new TreeMap<String, Rule>();
        grouped.forEach(rule -> byId.put(rule.rule().id(), rule.rule()));
        byId.forEach((id, rule) -> {
            rules.put(id, Known.of(rule, rules.size()));
            rule.conditions().forEach(condition -> read.add(condition.pattern().type()));
        });
    }

    private Known known(String id) {
        return Objects.requireNonNull(rules.get(id), "the engine fires only rules it was given");
    }

    @Override
    public Session open() {
        return new DroolsSession(sessions.newKieSession(OF_ONE_THREAD));
    }

    private final class DroolsSession implements Session {

        private final KieSession session;
        private final Trace trace = new Trace();
        private final Map<FactType, List<Fact>> facts = new EnumMap<>(FactType.class);

        DroolsSession(KieSession session) {
            this.session = session;
            session.addEventListener(trace);
        }

        @Override
        public void insert(Fact fact) {
            if (read.contains(fact.type())) {
                session.insert(fact);
                facts.computeIfAbsent(fact.type(), type -> new ArrayList<>()).add(fact);
            }
        }

        @Override
        public List<Firing> fire(String group) {
            session.getAgenda().getAgendaGroup(group).setFocus();
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new EvaluationLimitReached(MOST_FIRINGS, trace.last());
            }
            return trace.take(this::figures);
        }

        /** The figures of a firing, made as the reference interpreter makes them. */
        private Map<String, Double> figures(Known known, List<Fact> matched) {
            if (!known.makesFigures()) {
                return Map.of();
            }
            var state = new Interpreter.State(List.of(), Map.of(), Map.of());
            int next = 0;
            for (Condition condition : known.rule().conditions()) {
                if (condition instanceof Condition.Each each) {
                    state = state.with(each, matched.get(next++));
                } else if (condition instanceof Condition.Over over) {
                    List<Fact> candidates = facts.getOrDefault(over.pattern().type(), List.of());
                    state = state.with(over, Interpreter.matching(over, state.bound(), candidates));
                }
            }
            return state.figures();
        }

        @Override
        public void close() {
            session.dispose();
        }
    }

    /** Listens to the engine and keeps what fired on what. */
    private final class Trace extends DefaultAgendaEventListener {

        private final List<Match> matches = new ArrayList<>();

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            matches.add(event.getMatch());
        }

        String last() {
            Match match = matches.get(matches.size() - 1);
            return known(match, match.getObjects()).rule().id();
        }

        /** What fired since it was last asked, in reading order. */
        List<Firing> take(FigureMaker figures) {
            var fired = new ArrayList<Fired>(matches.size());
            for (Match match : matches) {
                fired.add(fired(match, figures));
            }
            matches.clear();
            fired.sort(Fired::compareTo);
            var firings = new ArrayList<Firing>(fired.size());
            fired.forEach(one -> firings.add(one.firing));
            return firings;
        }

        private Fired fired(Match match, FigureMaker figures) {
            List<Object> objects = match.getObjects();
            Known known = known(match, objects);
            var matched = new ArrayList<Fact>(objects.size());
            for (Object object : objects) {
                if (object instanceof Fact fact) {
                    matched.add(fact);
                }
            }
            return new Fired(known.rank(), new Firing(known.rule(), matched, figures.of(known, matched)));
        }

        /** The rule that a match is of: that of the row, where it is one of a table. */
        private Known known(Match match, List<Object> objects) {
            for (Object object : objects) {
                if (object instanceof Row row) {
                    return row.known();
                }
            }
            return DroolsMatcher.this.known(match.getRule().getName());
        }
    }

    /** A firing with its rule's rank: to compare numbers is cheaper than to compare ids. */
    private record Fired(int rank, Firing firing) implements Comparable<Fired> {

        @Override
        public int compareTo(Fired other) {
            return rank == other.rank
                    ? Firing.READING_ORDER.compare(firing, other.firing)
                    : Integer.compare(rank, other.rank);
        }
    }

    private interface FigureMaker {
        Map<String, Double> of(Known known, List<Fact> matched);
    }
}
