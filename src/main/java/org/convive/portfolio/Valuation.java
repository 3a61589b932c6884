package org.convive.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.convive.rulepack.Settings;

/** Says what a set of programmes is worth. The solver isn't asked, so that its answers can be checked by it. */
public final class Valuation {

    private final Task task;

    /** A valuation of sets of the task's programmes. */
    public Valuation(Task task) {
        this.task = task;
    }

    /** What these programmes are worth together; those that aren't options are worth nothing. */
    public Value of(Collection<String> programmes) {
        List<Option> chosen = task.options().values().stream()
                .filter(option -> programmes.contains(option.id()))
                .toList();
        var shares = new TreeMap<String, Double>();
        var leads = new TreeSet<String>();
        double fit = 0;
        double synergy = 0;
        for (Option option : chosen) {
            option.answers().forEach(answer -> shares.merge(answer.need(), answer.share(), Double::sum));
            option.lead().ifPresent(leads::add);
            fit += option.fit();
            synergy += synergy(option, programmes);
        }
        var byNeed = new TreeMap<String, Double>();
        shares.forEach((need, share) ->
                byNeed.put(need, task.needs().getOrDefault(need, 0.0) * covered(share, task.weights())));
        double complexity = chosen.size() * task.weights().perProgramme()
                + leads.size() * task.weights().perBody();
        return new Value(byNeed, fit, synergy, complexity);
    }

    private static double synergy(Option option, Collection<String> programmes) {
        return option.reinforcedBy().entrySet().stream()
                .filter(pair -> programmes.contains(pair.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /**
     * How much of a need is covered, from 0 to 1, when it is answered so far: each further step counts less.
     *
     * @param share the shares of all answers, added up
     */
    static double covered(double share, Settings.Portfolio weights) {
        double covered = 0;
        double counts = 1;
        double left = share;
        for (int step = 0; step < weights.steps() && left > 0; step++) {
            double taken = Math.min(weights.step(), left);
            covered += taken * counts;
            left -= taken;
            counts *= weights.diminishing();
        }
        return covered;
    }
}
