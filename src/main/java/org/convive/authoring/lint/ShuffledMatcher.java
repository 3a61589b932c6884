package org.convive.authoring.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.convive.inference.Fact;
import org.convive.inference.Firing;
import org.convive.inference.Matcher;

/** Gives another matcher the rules, and the facts between two firings, in an order drawn by lot. */
final class ShuffledMatcher implements Matcher {

    private final Matcher matcher;
    private final long seed;

    private ShuffledMatcher(Matcher matcher, long seed) {
        this.matcher = matcher;
        this.seed = seed;
    }

    /**
     * Makes matchers that shuffle.
     *
     * @param factory makes the matchers that do the work
     * @param seed the lot; the same seed draws the same order
     */
    static Factory of(Factory factory, long seed) {
        return rules -> {
            var shuffled = new ArrayList<>(rules);
            Collections.shuffle(shuffled, new Random(seed));
            return new ShuffledMatcher(factory.of(shuffled), seed);
        };
    }

    @Override
    public Session open() {
        return new ShuffledSession(matcher.open(), new Random(seed));
    }

    private static final class ShuffledSession implements Session {

        private final Session session;
        private final Random lot;
        private final List<Fact> waiting = new ArrayList<>();

        private ShuffledSession(Session session, Random lot) {
            this.session = session;
            this.lot = lot;
        }

        @Override
        public void insert(Fact fact) {
            waiting.add(fact);
        }

        @Override
        public List<Firing> fire(String group) {
            Collections.shuffle(waiting, lot);
            waiting.forEach(session::insert);
            waiting.clear();
            return session.fire(group);
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
