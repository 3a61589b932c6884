package org.convive.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.convive.advisory.Versions;
import org.convive.api.spec.PacksApi;
import org.convive.authoring.PackTrial;
import org.convive.authoring.TrialDocument;
import org.convive.authoring.reload.PackInUse;
import org.convive.authoring.reload.ReloadAttempt;
import org.convive.authoring.reload.ServedPack;
import org.convive.authoring.reload.WatchedPack;
import org.convive.exchange.model.PackChangeJson;
import org.convive.exchange.model.PackCheckJson;
import org.convive.exchange.model.StatusJson;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackRefused;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Checks packs, and says which one answers. */
@RestController
class PackController implements PacksApi {

    private final PackInUse inUse;
    private final WatchedPack watched;

    PackController(PackInUse inUse, WatchedPack watched) {
        this.inUse = inUse;
        this.watched = watched;
    }

    /** The body is read to its end first, so that one that breaks off isn't taken for a broken zip file. */
    @Override
    public ResponseEntity<PackCheckJson> checkPack(Resource body) {
        try (InputStream zip = body.getInputStream()) {
            return ResponseEntity.ok(TrialDocument.of(trial(new ByteArrayInputStream(zip.readAllBytes()))));
        } catch (IOException broken) {
            throw new BodyUnreadable(broken);
        }
    }

    private PackTrial trial(InputStream zip) {
        try {
            return inUse.trial(PackFiles.ofZip(zip));
        } catch (PackRefused refused) {
            return new PackTrial(refused.diagnostics(), Optional.empty(), List.of());
        }
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
                .lastChange(inUse.lastAttempt().map(PackController::change).orElse(null)));
    }

    private static PackChangeJson change(ReloadAttempt attempt) {
        return new PackChangeJson()
                .at(attempt.at().atOffset(ZoneOffset.UTC))
                .outcome(attempt.outcome().code())
                .diagnostics(TrialDocument.diagnostics(attempt.diagnostics()))
                .failures(TrialDocument.failures(attempt.failed()));
    }
}
