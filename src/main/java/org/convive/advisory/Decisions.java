package org.convive.advisory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.convive.rulepack.PackFiles;

/**
 * The decisions that somebody asked to store. Outer walls fill this port.
 *
 * <p>A decision never changes. It is kept with the audit and the pack that made it, so that it can be made again. An audit
 * may hold sensitive text: what is stored is never logged, and can be deleted.
 */
public interface Decisions {

    /**
     * Stores a decision, all of it or nothing.
     *
     * @param decision the decision
     * @param answer its text, which is given back as it is
     * @param audit the audit as it was sent
     * @param pack the pack that answered
     * @param key a key under which nothing is made twice, if the sender gave one
     * @return the decision, or the one that was made under the key before
     * @throws IdempotencyKey.Reused if the key came before with another request
     */
    Storing store(Decision decision, String answer, byte[] audit, PackFiles pack, Optional<IdempotencyKey> key);

    /**
     * The decision that was made under a key before, if any.
     *
     * @throws IdempotencyKey.Reused if the key came before with another request
     */
    Optional<Decision> madeUnder(IdempotencyKey key);

    /**
     * A page of the decisions, the first that were made at the beginning.
     *
     * @param filter which decisions
     * @param after where the page begins: 0 for the first page, then what the page before says
     * @param most the greatest number of decisions on the page; at least 1
     */
    Page list(Filter filter, long after, int most);

    /** A decision; none if no decision has this id. */
    Optional<Decision> find(String id);

    /** The text of a decision as it was answered; none if no decision has this id. */
    Optional<String> answer(String id);

    /** The audit of a decision as it was sent; none if no decision has this id. */
    Optional<byte[]> audit(String id);

    /** The files of a pack by which a stored decision was made; none if there is no such pack. */
    Optional<PackFiles> pack(String hash);

    /** Forgets a decision, its audit and its key for good. Tells whether there was one with this id. */
    boolean forget(String id);

    /**
     * What became of the wish to store a decision.
     *
     * @param decision the decision that is stored
     * @param isNew whether it wasn't stored before
     */
    record Storing(Decision decision, boolean isNew) {}

    /**
     * Which decisions are asked for; what is empty doesn't matter.
     *
     * @param place the name of the place, as the audit has it
     * @param packHash the hash of the pack that answered
     * @param from made at this moment or later
     * @param until made before this moment
     */
    record Filter(Optional<String> place, Optional<String> packHash, Optional<Instant> from, Optional<Instant> until) {}

    /**
     * A page of decisions.
     *
     * @param decisions the decisions in the order in which they were made
     * @param next where the next page begins; none on the last page
     */
    record Page(List<Decision> decisions, OptionalLong next) {

        /** Copies the list. */
        public Page {
            decisions = List.copyOf(decisions);
        }
    }
}
