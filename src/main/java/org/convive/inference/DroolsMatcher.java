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
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Drools decides, by rules built directly from the rule model: one for each table of rules of one {@link Shape}, and one
 * for each rule that is like no others. Every match of every rule is an activation of its own.
 *
 * <p>Built once and shared freely; each evaluation has a session to itself.
 */
public final class DroolsMatcher implements Matcher {

    /** Fewer rules of one shape than this are rules of their own. */
    private static final int ROWS_OF_A_TABLE = 4;

    private final SessionPool sessions;
    private final Limits limits;
    private final Guard guard = new Guard();

    private final Map<String, Known> rules = new HashMap<>();

    /** The types that any rule reads. The engine is spared all other facts. */
    private final Set<FactType> read = EnumSet.noneOf(FactType.class);

    /** Builds the rule base, each evaluation within these limits. Nothing is generated or compiled. */
    public DroolsMatcher(List<GroupedRule> grouped, Limits limits) {
        this(grouped, limits, ROWS_OF_A_TABLE);
    }

    /** Builds the rule base, each evaluation within the usual limits. */
    public DroolsMatcher(List<GroupedRule> grouped) {
        this(grouped, Limits.USUAL);
    }

    /** Builds the rule base, with one rule of the engine for every so many rules or more that have one shape. */
    DroolsMatcher(List<GroupedRule> grouped, int rowsOfATable) {
        this(grouped, Limits.USUAL, rowsOfATable);
    }

    /** Builds the rule base within these limits, with one rule of the engine for so many rules or more of one shape. */
    DroolsMatcher(List<GroupedRule> grouped, Limits limits, int rowsOfATable) {
        this.limits = limits;
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
                model.addRule(new DroolsTable(name, shape.get(), rows, guard).build());
            } else {
                alike.forEach(rule -> model.addRule(new DroolsRule(rule, guard).build()));
            }
        });
        this.sessions = new SessionPool(KieBaseBuilder.createKieBaseFromModel(model));
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
        return new DroolsSession(sessions.take(), new Watch(limits));
    }

    private final class DroolsSession implements Session {

        private final KieSession session;
        private final Watch watch;
        private final Trace trace;
        private final Map<FactType, List<Fact>> facts = new EnumMap<>(FactType.class);
        private boolean midway;

        DroolsSession(KieSession session, Watch watch) {
            this.session = session;
            this.watch = watch;
            this.trace = new Trace(watch);
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
            guard.begin(watch);
            midway = true;
            try {
                session.fireAllRules();
                midway = false;
            } catch (RuntimeException failure) {
                // The engine wraps what conditions throw.
                throw watch.stopped().<RuntimeException>map(stopped -> stopped).orElse(failure);
            } finally {
                guard.end();
            }
            return trace.take(this::figures);
        }

        /** The figures of a firing, made as the reference interpreter makes them. */
        private Map<String, Double> figures(Known known, List<Fact> matched) {
            if (!known.makesFigures()) {
                return Map.of();
            }
            watch.looked(known.rule(), false);
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
            if (midway) {
                sessions.abandon();
            } else {
                sessions.giveBack(session);
            }
        }
    }

    /** Listens to the engine and keeps what fired on what. */
    private final class Trace extends DefaultAgendaEventListener {

        private final Watch watch;
        private final List<Match> matches = new ArrayList<>();

        Trace(Watch watch) {
            this.watch = watch;
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            Match match = event.getMatch();
            matches.add(match);
            watch.fired(known(match, match.getObjects()).rule());
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
