package org.convive.api;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import org.convive.advisory.KeptAudit;
import org.convive.advisory.KeptAudits;
import org.convive.api.spec.AuditsApi;
import org.convive.audit.SafetyAudit;
import org.convive.exchange.model.KeptAuditJson;
import org.convive.exchange.model.KeptAuditListJson;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Keeps audits for those who ask for it, and forgets them again. */
@RestController
class AuditController implements AuditsApi {

    private final PackOfRequest request;
    private final KeptAudits kept;

    AuditController(PackOfRequest request, KeptAudits kept) {
        this.request = request;
        this.kept = kept;
    }

    @Override
    public ResponseEntity<KeptAuditJson> keepAudit(Resource body, @Nullable String idempotencyKey) {
        byte[] json = Bodies.bytes(body);
        KeptAudits.Keeping keeping =
                kept.keep(request.reader().read(json), json, Keys.of("keepAudit", idempotencyKey, "", json));
        return ResponseEntity.status(keeping.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(address(keeping.audit()))
                .body(document(keeping.audit()));
    }

    private static URI address(KeptAudit audit) {
        return ServletUriComponentsBuilder.fromCurrentRequestUri()
                .scheme(null)
                .host(null)
                .port(null)
                .pathSegment(audit.id())
                .build()
                .toUri();
    }

    @Override
    public ResponseEntity<KeptAuditListJson> listAudits(Long after, Integer limit) {
        KeptAudits.Page page = kept.list(after, limit);
        return ResponseEntity.ok()
                .headers(NextPage.of(page.next()))
                .body(new KeptAuditListJson()
                        .total(page.total())
                        .audits(page.audits().stream()
                                .map(AuditController::document)
                                .toList()));
    }

    /** No one on the way may keep what the audit says. */
    @Override
    public ResponseEntity<Resource> getAudit(String id) {
        byte[] json = kept.json(id).orElseThrow(() -> unknown(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .eTag(Tags.of(json))
                .body(new ByteArrayResource(json));
    }

    @Override
    public ResponseEntity<KeptAuditJson> updateAudit(String id, Resource body, @Nullable String ifMatch) {
        byte[] json = Bodies.bytes(body);
        if (ifMatch == null) {
            throw Conflict.noCondition(
                    "Send the ETag of the audit as If-Match, so that nothing is overwritten unseen.");
        }
        byte[] before = kept.json(id).orElseThrow(() -> unknown(id));
        SafetyAudit audit = request.reader().read(json);
        KeptAudits.Replacing outcome = ifMatch.equals(Tags.of(before))
                ? kept.replace(id, before, audit, json)
                : KeptAudits.Replacing.CHANGED_MEANWHILE;
        return switch (outcome) {
            case REPLACED ->
                ResponseEntity.ok()
                        .eTag(Tags.of(json))
                        .body(document(kept.find(id).orElseThrow(() -> unknown(id))));
            case CHANGED_MEANWHILE ->
                throw Conflict.changed("The audit isn't the one that If-Match names any more; fetch"
                        + " it, and send the correction with its ETag.");
            case KEPT_ELSEWHERE ->
                throw Conflict.now(
                        "same-audit",
                        "The audit is kept already",
                        "Another kept audit says the same; delete one of the two.");
        };
    }

    @Override
    public ResponseEntity<Void> deleteAudit(String id) {
        if (!kept.forget(id)) {
            throw unknown(id);
        }
        return ResponseEntity.noContent().build();
    }

    /** Without a guess at what was meant, which would give ids of other audits away. */
    private static NotFound unknown(String id) {
        return new NotFound("kept audit", id, List.of());
    }

    static KeptAuditJson document(KeptAudit audit) {
        return new KeptAuditJson()
                .id(audit.id())
                .place(audit.place())
                .keptAt(audit.keptAt().atOffset(ZoneOffset.UTC))
                .hash(audit.hash());
    }
}
