package org.convive.authoring.release;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.convive.advisory.IdempotencyKey;
import org.convive.advisory.release.Activation;
import org.convive.advisory.release.Release;
import org.convive.advisory.release.Releases;
import org.convive.advisory.release.Signed;
import org.convive.authoring.release.ReleaseRefused.Cause;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.RulePack;

/** Where releases are uploaded, published by somebody else than their author, and activated. */
public final class ReleaseDesk {

    private final Releases releases;
    private final Supplier<PackFiles> onDisk;
    private final Clock clock;

    /**
     * A desk.
     *
     * @param releases where they are stored
     * @param onDisk the files of release zero, the pack on the disk of this service
     */
    public ReleaseDesk(Releases releases, Supplier<PackFiles> onDisk, Clock clock) {
        this.releases = releases;
        this.onDisk = onDisk;
        this.clock = clock;
    }

    /** The files of release zero, the pack on the disk of this service. */
    public PackFiles zero() {
        return onDisk.get();
    }

    /** Signs something that is done now. */
    public Signed sign(String by, String reason) {
        return new Signed(by, reason, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * Stores a release.
     *
     * @param pack a pack that is sound and does what its scenarios say
     * @return whether it wasn't stored before
     * @throws IdempotencyKey.Reused if the key came before with another request
     */
    public boolean upload(RulePack pack, PackFiles files, Signed author, Optional<IdempotencyKey> key) {
        var release =
                new Release(pack.hash(), pack.settings().name(), pack.settings().version(), author, Optional.empty());
        return releases.store(release, files, key);
    }

    /**
     * Says that a release may answer.
     *
     * @throws ReleaseRefused if there is no such release, or its author is the one who publishes it
     */
    public Release publish(String hash, Signed signed) {
        Release release = known(hash);
        if (release.uploaded().isBySamePersonAs(signed)) {
            throw new ReleaseRefused(
                    Cause.SAME_PERSON, release.uploaded().by() + " made this release; somebody else must publish it.");
        }
        releases.publish(hash, signed);
        return known(hash);
    }

    /**
     * Makes a release the active one.
     *
     * @param hash the hash of a published release, or of the pack on disk
     * @throws ReleaseRefused if there is no such release, or nobody has published it
     */
    public Activation activate(String hash, Signed signed) {
        Optional<Release> release = releases.find(hash);
        if (release.isEmpty() && onDisk.get().hash().equals(hash)) {
            return releases.activate(Optional.empty(), signed);
        }
        if (known(hash).published().isEmpty()) {
            throw new ReleaseRefused(
                    Cause.NOT_PUBLISHED,
                    "Nobody has published this release; somebody else than its author must do so first.");
        }
        return releases.activate(Optional.of(hash), signed);
    }

    /**
     * Makes the release the active one that was before the one that is.
     *
     * @throws ReleaseRefused if no release was ever activated
     */
    public Activation rollBack(Signed signed) {
        List<Activation> last = releases.activations(2);
        if (last.isEmpty()) {
            throw new ReleaseRefused(
                    Cause.NOTHING_BEFORE,
                    "No release was ever activated: the pack on disk answers, and none was before it.");
        }
        Optional<String> before = last.size() > 1 ? last.get(1).hash() : Optional.empty();
        return releases.activate(before, signed);
    }

    private Release known(String hash) {
        return releases.find(hash)
                .orElseThrow(
                        () -> new ReleaseRefused(Cause.UNKNOWN, "There is no release with the hash " + hash + "."));
    }
}
