package org.convive.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Drools decides: one Drools rule a rule, built directly from the rule model, every match an activation of its own.
 *
 * <p>Built once and shared freely; each evaluation has a session of its own.
 */
public final class DroolsMatcher implements Matcher {

    /** An audit that fires more rules than this in one group has run away. */
    private static final int MOST_FIRINGS = 200_000;

    private final KieBase base;
    private final Map<String, Rule> rules;

    /** Builds the rule base. Nothing is generated or compiled. */
    public DroolsMatcher(List<GroupedRule> grouped) {
        var model = new ModelImpl();
        var byId = new HashMap<String, Rule>();
        for (GroupedRule rule : grouped) {
            model.addRule(new DroolsRule(rule).build());
            byId.put(rule.rule().id(), rule.rule());
        }
        this.rules = Map.copyOf(byId);
        this.base = KieBaseBuilder.createKieBaseFromModel(model);
    }

    @Override
    public Session open() {
        return new DroolsSession(base.newKieSession());
    }

    private final class DroolsSession implements Session {

        private final KieSession session;
        private final Trace trace = new Trace();
        private final Map<FactType, List<Fact>> facts = new HashMap<>();

        DroolsSession(KieSession session) {
            this.session = session;
            session.addEventListener(trace);
        }

        @Override
        public void insert(Fact fact) {
            session.insert(fact);
            facts.computeIfAbsent(fact.type(), type -> new ArrayList<>()).add(fact);
        }

        @Override
        public List<Firing> fire(String group) {
            session.getAgenda().getAgendaGroup(group).setFocus();
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new EvaluationLimitReached(MOST_FIRINGS, trace.last());
            }
            List<Firing> firings = trace.take(this::figures);
            firings.sort(Firing.READING_ORDER);
            return firings;
        }

        /** The figures of a firing, made as the reference interpreter makes them. */
        private Map<String, Double> figures(Rule rule, List<Fact> matched) {
            if (rule.conditions().stream().noneMatch(Condition.Over.class::isInstance)) {
                return Map.of();
            }
            var state = new Interpreter.State(List.of(), Map.of(), Map.of());
            int next = 0;
            for (Condition condition : rule.conditions()) {
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
            return matches.get(matches.size() - 1).getRule().getName();
        }

        List<Firing> take(FigureMaker figures) {
            var firings = new ArrayList<Firing>(matches.size());
            for (Match match : matches) {
                firings.add(firing(match, figures));
            }
            matches.clear();
            return firings;
        }

        private Firing firing(Match match, FigureMaker figures) {
            Rule rule = Objects.requireNonNull(
                    rules.get(match.getRule().getName()), "the engine fires only rules it was given");
            var matched = new ArrayList<Fact>();
            for (Object object : match.getObjects()) {
                if (object instanceof Fact fact) {
                    matched.add(fact);
                }
            }
            return new Firing(rule, matched, figures.of(rule, matched));
        }
    }

    private interface FigureMaker {
        Map<String, Double> of(Rule rule, List<Fact> matched);
    }
}
