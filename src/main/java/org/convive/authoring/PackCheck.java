package org.convive.authoring;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.convive.authoring.lint.Lint;
import org.convive.authoring.lint.OrderGuard;
import org.convive.authoring.scenario.Scenario;
import org.convive.authoring.scenario.ScenarioReader;
import org.convive.inference.DroolsMatcher;
import org.convive.inference.Matcher;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;

/** Everything that is to be said of a pack: what can't be read, what was hardly meant, and scenarios that can't be run. */
public final class PackCheck {

    private final PackFiles files;
    private final Year now;
    private final Matcher.Factory matcher;

    /**
     * A check of the pack that these files hold.
     *
     * @param now the year from which the age of evidence is counted
     */
    public PackCheck(PackFiles files, Year now) {
        this(files, now, DroolsMatcher::new);
    }

    /** The same, with scenarios evaluated on the given matcher. */
    PackCheck(PackFiles files, Year now, Matcher.Factory matcher) {
        this.files = files;
        this.now = now;
        this.matcher = matcher;
    }

    /**
     * The pack, unless an error keeps it from being used, and everything that is to be said of it, the gravest first.
     * What can only be told of a pack that loads is told only of one that does.
     */
    public PackReader.Inspection run() {
        Checked checked = check(false);
        return new PackReader.Inspection(checked.pack(), checked.diagnostics());
    }

    /**
     * What the check found.
     *
     * @param pack the pack, unless an error keeps it from being used
     * @param diagnostics everything that is to be said of it, the gravest first
     * @param scenarios its scenarios
     */
    record Checked(Optional<RulePack> pack, List<Diagnostic> diagnostics, List<Scenario> scenarios) {}

    /**
     * Checks the pack.
     *
     * @param orders whether to see if the answer to any scenario depends on order, for which each is evaluated twice
     */
    Checked check(boolean orders) {
        PackReader.Inspection reading = PackReader.inspect(files);
        if (reading.pack().isEmpty()) {
            return new Checked(Optional.empty(), reading.diagnostics(), List.of());
        }
        RulePack pack = reading.pack().get();
        var diagnostics = new ArrayList<>(reading.diagnostics());
        var unreadable = new Diagnostics();
        List<Scenario> scenarios = new ScenarioReader(pack, unreadable).read(files);
        diagnostics.addAll(unreadable.all());
        diagnostics.addAll(new Lint(files, named(scenarios), now).check(pack));
        if (orders) {
            diagnostics.addAll(dependingOnOrder(pack, scenarios));
        }
        diagnostics.sort(Diagnostic.GRAVEST_FIRST);
        Optional<RulePack> usable =
                reading.pack().filter(read -> diagnostics.stream().noneMatch(Diagnostic::isError));
        return new Checked(usable, diagnostics, scenarios);
    }

    private static Set<String> named(List<Scenario> scenarios) {
        var rules = new TreeSet<String>();
        scenarios.stream()
                .flatMap(scenario -> scenario.expected().stream())
                .forEach(expectation -> expectation.rule().ifPresent(rules::add));
        return rules;
    }

    private List<Diagnostic> dependingOnOrder(RulePack pack, List<Scenario> scenarios) {
        var found = new Diagnostics();
        var guard = new OrderGuard(pack, matcher);
        for (Scenario scenario : scenarios) {
            guard.difference(scenario.given())
                    .ifPresent(difference -> found.report(
                            PackProblem.ORDER_DEPENDENT,
                            scenario.at(),
                            "the answer depends on the order in which facts and rules come: " + difference));
        }
        return found.all();
    }
}
