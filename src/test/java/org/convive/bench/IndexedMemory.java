package org.convive.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.convive.bench.PeerModel.Excluded;
import org.convive.bench.PeerModel.Match;
import org.convive.bench.PeerModel.Recommendation;
import org.jspecify.annotations.Nullable;

/** What {@link IndexedLoop} knows of one audit, by number; forgotten and used again for the next. */
final class IndexedMemory {

    private static final int LISTED = 10;

    final int[] severity;
    final int[] confidence;
    final boolean[] there;
    final boolean[] capable;
    final int[] factors;
    int found;

    private final String[] programmes;
    private final int[] score;
    private final @Nullable List<Match>[] matches;
    private final @Nullable List<String>[] excluding;
    private final int[] touched;
    private final int[] best = new int[LISTED];
    private int touches;

    @SuppressWarnings("unchecked") // arrays of lists can't be made otherwise
    IndexedMemory(String[] programmes, int factors, int places, int capabilities) {
        this.programmes = programmes;
        this.severity = new int[factors];
        this.confidence = new int[factors];
        this.factors = new int[factors];
        this.there = new boolean[places];
        this.capable = new boolean[capabilities];
        this.score = new int[programmes.length];
        this.touched = new int[programmes.length];
        this.matches = new List[programmes.length];
        this.excluding = new List[programmes.length];
    }

    void hold(int factor, int severe, int sure) {
        severity[factor] = severe;
        confidence[factor] = sure;
        factors[found++] = factor;
    }

    void place(int place) {
        there[place] = true;
    }

    void give(int programme, String rule, int contribution) {
        List<Match> given = matches[programme];
        if (given == null) {
            given = new ArrayList<>(4);
            matches[programme] = given;
            touched[touches++] = programme;
        }
        score[programme] += contribution;
        given.add(new Match(rule, contribution));
    }

    void exclude(int programme, String rule) {
        if (matches[programme] == null) {
            return;
        }
        List<String> rules = excluding[programme];
        if (rules == null) {
            rules = new ArrayList<>(2);
            excluding[programme] = rules;
        }
        rules.add(rule);
    }

    /** The best, found by inserting each into a short sorted list. */
    List<Recommendation> top() {
        int listed = 0;
        for (int i = 0; i < touches; i++) {
            int programme = touched[i];
            if (excluding[programme] == null) {
                listed = insert(programme, listed);
            }
        }
        var top = new ArrayList<Recommendation>(listed);
        for (int i = 0; i < listed; i++) {
            List<Match> given = matches[best[i]];
            top.add(new Recommendation(programmes[best[i]], score[best[i]], given == null ? List.of() : given));
        }
        return top;
    }

    private int insert(int programme, int listed) {
        if (listed == LISTED && !isBetter(programme, best[LISTED - 1])) {
            return listed;
        }
        int place = Math.min(listed, LISTED - 1);
        while (place > 0 && isBetter(programme, best[place - 1])) {
            best[place] = best[place - 1];
            place--;
        }
        best[place] = programme;
        return Math.min(listed + 1, LISTED);
    }

    private boolean isBetter(int one, int other) {
        return score[one] == score[other] ? one < other : score[one] > score[other];
    }

    List<Excluded> excluded() {
        var excluded = new ArrayList<Excluded>();
        for (int i = 0; i < touches; i++) {
            List<String> rules = excluding[touched[i]];
            if (rules != null) {
                excluded.add(new Excluded(programmes[touched[i]], rules));
            }
        }
        excluded.sort(Comparator.comparing(Excluded::programme));
        return excluded;
    }

    void forget() {
        for (int i = 0; i < found; i++) {
            severity[factors[i]] = 0;
        }
        for (int i = 0; i < touches; i++) {
            score[touched[i]] = 0;
            matches[touched[i]] = null;
            excluding[touched[i]] = null;
        }
        java.util.Arrays.fill(there, false);
        java.util.Arrays.fill(capable, false);
        found = 0;
        touches = 0;
    }
}
