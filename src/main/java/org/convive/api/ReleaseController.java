package org.convive.api;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.convive.advisory.Advisor;
import org.convive.advisory.KeptAudits;
import org.convive.advisory.release.Activation;
import org.convive.advisory.release.Release;
import org.convive.advisory.release.Releases;
import org.convive.api.spec.ReleasesApi;
import org.convive.authoring.PackTrial;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.impact.analysis.ImpactAnalysis;
import org.convive.authoring.impact.analysis.NamedAudit;
import org.convive.authoring.impact.report.ImpactDocument;
import org.convive.authoring.impact.report.PackDifferenceDocument;
import org.convive.authoring.release.ReleaseDesk;
import org.convive.authoring.release.ReleaseFollower;
import org.convive.authoring.reload.PackInUse;
import org.convive.exchange.model.ActivationJson;
import org.convive.exchange.model.ActivationListJson;
import org.convive.exchange.model.PackDifferenceJson;
import org.convive.exchange.model.PackImpactJson;
import org.convive.exchange.model.ReleaseJson;
import org.convive.exchange.model.ReleaseListJson;
import org.convive.exchange.model.SignatureJson;
import org.convive.inference.Limits;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Uploads releases, publishes them, and makes one of them the one that answers. */
@RestController
class ReleaseController implements ReleasesApi {

    private static final int MOST_ACTIVATIONS = 200;

    private final Limits limits;
    private final Releases releases;
    private final ReleaseDesk desk;
    private final ReleaseFollower follower;
    private final PackInUse inUse;
    private final PackOfRequest request;
    private final KeptAudits kept;
    private final Caller caller;

    ReleaseController(
            Releases releases,
            ReleaseDesk desk,
            ReleaseFollower follower,
            PackInUse inUse,
            PackOfRequest request,
            KeptAudits kept,
            Caller caller,
            Limits limits) {
        this.limits = limits;
        this.releases = releases;
        this.desk = desk;
        this.follower = follower;
        this.inUse = inUse;
        this.request = request;
        this.kept = kept;
        this.caller = caller;
    }

    @Override
    public ResponseEntity<ReleaseJson> uploadRelease(
            String reason, Resource body, @Nullable String author, @Nullable String idempotencyKey) {
        byte[] zip = Bodies.bytes(body);
        String by = caller.name(author);
        PackFiles files = PackFiles.ofZip(new ByteArrayInputStream(zip));
        PackTrial trial = inUse.trial(files);
        if (trial.advisor().isEmpty() || !trial.failed().isEmpty()) {
            throw new TrialRefused(trial);
        }
        RulePack pack = trial.advisor().get().pack();
        boolean isNew = desk.upload(
                pack, files, desk.sign(by, reason), Keys.of("uploadRelease", idempotencyKey, by + "\n" + reason, zip));
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/v1/releases/" + pack.hash()))
                .body(document(release(pack.hash())));
    }

    @Override
    public ResponseEntity<ReleaseListJson> listReleases(Long after, Integer limit) {
        Releases.Page page = releases.list(after, limit);
        var listed = new ArrayList<ReleaseJson>();
        if (after == 0) {
            listed.add(zero());
        }
        page.releases().forEach(release -> listed.add(document(release)));
        return ResponseEntity.ok().headers(NextPage.of(page.next())).body(new ReleaseListJson(listed));
    }

    @Override
    public ResponseEntity<ReleaseJson> getRelease(String hash) {
        return ResponseEntity.ok(releases.find(hash).map(this::document).orElseGet(() -> {
            if (!desk.zero().hash().equals(hash)) {
                throw unknown(hash);
            }
            return zero();
        }));
    }

    @Override
    public ResponseEntity<Resource> getReleasePack(String hash) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(new ByteArrayResource(files(hash).zip()));
    }

    @Override
    public ResponseEntity<PackImpactJson> showReleaseImpact(String hash, String lang, Long after, Integer limit) {
        String language = Parameters.language(lang);
        var changed = new Advisor(PackReader.read(files(hash)), limits);
        KeptAudits.Page page = kept.list(after, limit);
        Stream<NamedAudit> audits = page.audits().stream()
                .flatMap(audit -> kept.json(audit.id()).stream().map(json -> new NamedAudit(audit.id(), json)));
        return ResponseEntity.ok()
                .headers(NextPage.of(page.next()))
                .body(new ImpactDocument(new ImpactAnalysis(request.advisor(), changed).of(audits::iterator), language)
                        .write());
    }

    @Override
    public ResponseEntity<PackDifferenceJson> compareReleases(String hash, String against, String lang) {
        String language = Parameters.language(lang);
        var difference = PackDifference.between(PackReader.read(files(against)), PackReader.read(files(hash)));
        return ResponseEntity.ok(PackDifferenceDocument.write(difference, language));
    }

    @Override
    public ResponseEntity<ReleaseJson> publishRelease(String hash, SignatureJson signature) {
        return ResponseEntity.ok(
                document(desk.publish(hash, desk.sign(caller.name(signature.getBy()), signature.getReason()))));
    }

    @Override
    public ResponseEntity<ActivationJson> activateRelease(String hash, SignatureJson signature) {
        return followed(desk.activate(hash, desk.sign(caller.name(signature.getBy()), signature.getReason())));
    }

    @Override
    public ResponseEntity<ActivationJson> rollBack(SignatureJson signature) {
        return followed(desk.rollBack(desk.sign(caller.name(signature.getBy()), signature.getReason())));
    }

    private ResponseEntity<ActivationJson> followed(Activation activation) {
        follower.look();
        return ResponseEntity.ok(ReleaseJsons.activation(activation, desk.zero()));
    }

    @Override
    public ResponseEntity<ActivationListJson> listActivations() {
        PackFiles zero = desk.zero();
        return ResponseEntity.ok(new ActivationListJson(releases.activations(MOST_ACTIVATIONS).stream()
                .map(activation -> ReleaseJsons.activation(activation, zero))
                .toList()));
    }

    private ReleaseJson zero() {
        RulePack pack = PackReader.read(desk.zero());
        return ReleaseJsons.zero(pack, isActive(hash -> hash.isEmpty()));
    }

    private ReleaseJson document(Release release) {
        return ReleaseJsons.release(release, isActive(hash -> hash.equals(Optional.of(release.hash()))));
    }

    private boolean isActive(Predicate<Optional<String>> isMeant) {
        List<Activation> last = releases.activations(1);
        return isMeant.test(last.isEmpty() ? Optional.empty() : last.get(0).hash());
    }

    private PackFiles files(String hash) {
        return releases.files(hash)
                .or(() -> Optional.of(desk.zero()).filter(zero -> zero.hash().equals(hash)))
                .orElseThrow(() -> unknown(hash));
    }

    private Release release(String hash) {
        return releases.find(hash).orElseThrow(() -> unknown(hash));
    }

    private static NotFound unknown(String hash) {
        return new NotFound("release", hash, List.of());
    }
}
