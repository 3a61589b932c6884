package org.convive.authoring;

import java.util.ArrayList;
import java.util.List;
import org.convive.inference.Fact;
import org.convive.inference.Matcher;

/** A session that keeps the facts in the order in which they came. */
public abstract class CollectingSession implements Matcher.Session {

    private final List<Fact> facts = new ArrayList<>();

    /** The facts so far. */
    protected List<Fact> facts() {
        return facts;
    }

    @Override
    public void insert(Fact fact) {
        facts.add(fact);
    }

    @Override
    public void close() {
        facts.clear();
    }
}
