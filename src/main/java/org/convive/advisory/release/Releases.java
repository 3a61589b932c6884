package org.convive.advisory.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.convive.advisory.IdempotencyKey;
import org.convive.rulepack.PackFiles;

/**
 * The releases of rule packs, and which of them is active. Outer walls fill this port.
 *
 * <p>What is stored here is only ever added to. The last activation says which release is active; where there is none, each
 * service answers by the pack on its disk.
 */
public interface Releases {

    /**
     * Stores a release, unless one of the same files is stored already.
     *
     * @param key a key under which nothing is stored twice, if the sender gave one
     * @return whether it wasn't stored before
     * @throws IdempotencyKey.Reused if the key came before with another request
     */
    boolean store(Release release, PackFiles files, Optional<IdempotencyKey> key);

    /** A release; none if no release has this hash. */
    Optional<Release> find(String hash);

    /** The files of a release; none if no release has this hash. */
    Optional<PackFiles> files(String hash);

    /**
     * A page of the releases, those that were uploaded first at the beginning.
     *
     * @param after where the page begins: 0 for the first page, then what the page before says
     * @param most the greatest number of releases on the page; at least 1
     */
    Page list(long after, int most);

    /** Notes who said that a release may answer, unless somebody did before. */
    void publish(String hash, Signed signed);

    /**
     * Makes a release the active one.
     *
     * @param hash the hash of a release; none for the pack on the disk of each service
     */
    Activation activate(Optional<String> hash, Signed signed);

    /** The last activations, the latest first. */
    List<Activation> activations(int most);

    /** Notes what a service says of itself, in the place of what it said before. */
    void report(InstanceReport report);

    /** What the services say of themselves that said something since a moment, the one that started first at the beginning. */
    List<InstanceReport> instances(Instant since);

    /**
     * A page of releases.
     *
     * @param releases the releases in the order in which they were uploaded
     * @param next where the next page begins; none on the last page
     */
    record Page(List<Release> releases, OptionalLong next) {

        /** Copies the list. */
        public Page {
            releases = List.copyOf(releases);
        }
    }
}
