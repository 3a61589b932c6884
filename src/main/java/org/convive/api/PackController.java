package org.convive.api;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.convive.advisory.Advisor;
import org.convive.advisory.KeptAudits;
import org.convive.advisory.Versions;
import org.convive.advisory.release.Releases;
import org.convive.api.spec.PacksApi;
import org.convive.authoring.PackTrial;
import org.convive.authoring.TrialDocument;
import org.convive.authoring.impact.PackImpact;
import org.convive.authoring.impact.analysis.ImpactAnalysis;
import org.convive.authoring.impact.analysis.NamedAudit;
import org.convive.authoring.impact.report.ImpactDocument;
import org.convive.authoring.release.ReleaseDesk;
import org.convive.authoring.reload.PackInUse;
import org.convive.authoring.reload.ReloadAttempt;
import org.convive.authoring.reload.ServedPack;
import org.convive.authoring.reload.WatchedPack;
import org.convive.exchange.model.PackChangeJson;
import org.convive.exchange.model.PackCheckJson;
import org.convive.exchange.model.PackImpactJson;
import org.convive.exchange.model.StatusJson;
import org.convive.inference.Limits;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.PackRefused;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Checks packs, says what they would change, and which one answers. */
@RestController
class PackController implements PacksApi {

    /** A service that was silent for so long counts as gone. */
    private static final Duration LIVELY = Duration.ofMinutes(1);

    private final Limits limits;
    private final PackInUse inUse;
    private final WatchedPack watched;
    private final PackOfRequest request;
    private final KeptAudits kept;
    private final Releases releases;
    private final ReleaseDesk desk;
    private final Clock clock;

    PackController(
            PackInUse inUse,
            WatchedPack watched,
            PackOfRequest request,
            KeptAudits kept,
            Releases releases,
            ReleaseDesk desk,
            Clock clock,
            Limits limits) {
        this.limits = limits;
        this.releases = releases;
        this.desk = desk;
        this.clock = clock;
        this.inUse = inUse;
        this.watched = watched;
        this.request = request;
        this.kept = kept;
    }

    @Override
    public ResponseEntity<PackCheckJson> checkPack(Resource body) {
        return ResponseEntity.ok(TrialDocument.of(trial(body)));
    }

    /** The audits are fetched one by one as they are compared, since all of them together may be large. */
    @Override
    public ResponseEntity<PackImpactJson> showImpact(Resource body, String lang, Long after, Integer limit) {
        String language = Parameters.language(lang);
        KeptAudits.Page page = kept.list(after, limit);
        if (page.total() == 0) {
            throw new NoAudits();
        }
        var changed = new Advisor(PackReader.read(files(body)), limits);
        PackImpact impact = new ImpactAnalysis(request.advisor(), changed).of(audits(page)::iterator);
        return ResponseEntity.ok().headers(NextPage.of(page.next())).body(new ImpactDocument(impact, language).write());
    }

    private Stream<NamedAudit> audits(KeptAudits.Page page) {
        return page.audits().stream()
                .flatMap(audit -> kept.json(audit.id()).stream().map(json -> new NamedAudit(audit.id(), json)));
    }

    private PackTrial trial(Resource body) {
        try {
            return inUse.trial(files(body));
        } catch (PackRefused refused) {
            return new PackTrial(refused.diagnostics(), Optional.empty(), List.of());
        }
    }

    private static PackFiles files(Resource body) {
        return PackFiles.ofZip(new ByteArrayInputStream(Bodies.bytes(body)));
    }

    @Override
    public ResponseEntity<StatusJson> getStatus() {
        ServedPack served = inUse.current();
        return ResponseEntity.ok(new StatusJson()
                .pack(served.pack().settings().name())
                .version(served.pack().settings().version())
                .hash(served.pack().hash())
                .since(served.since().atOffset(ZoneOffset.UTC))
                .engineVersion(Versions.convive())
                .ruleEngine(Versions.ruleEngine())
                .watching(watched.folder().isPresent())
                .folder(watched.folder().orElse(null))
                .lastChange(inUse.lastAttempt().map(PackController::change).orElse(null))
                .activation(releases.activations(1).stream()
                        .findFirst()
                        .map(activation -> ReleaseJsons.activation(activation, desk.zero()))
                        .orElse(null))
                .instances(releases.instances(clock.instant().minus(LIVELY)).stream()
                        .map(ReleaseJsons::instance)
                        .toList()));
    }

    private static PackChangeJson change(ReloadAttempt attempt) {
        return new PackChangeJson()
                .at(attempt.at().atOffset(ZoneOffset.UTC))
                .outcome(attempt.outcome().code())
                .diagnostics(TrialDocument.diagnostics(attempt.diagnostics()))
                .failures(TrialDocument.failures(attempt.failed()));
    }
}
