package org.convive.api;

import java.time.ZoneOffset;
import org.convive.advisory.release.Activation;
import org.convive.advisory.release.InstanceReport;
import org.convive.advisory.release.Release;
import org.convive.advisory.release.Signed;
import org.convive.exchange.model.ActivationJson;
import org.convive.exchange.model.InstanceStatusJson;
import org.convive.exchange.model.ReleaseJson;
import org.convive.exchange.model.SignedJson;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.RulePack;

/** Releases as answers show them. */
final class ReleaseJsons {

    private ReleaseJsons() {}

    static ReleaseJson release(Release release, boolean isActive) {
        return new ReleaseJson(release.hash(), release.name(), release.version(), false, isActive)
                .author(release.uploaded().by())
                .reason(release.uploaded().reason())
                .uploadedAt(release.uploaded().at().atOffset(ZoneOffset.UTC))
                .published(release.published().map(ReleaseJsons::signed).orElse(null));
    }

    static ReleaseJson zero(RulePack pack, boolean isActive) {
        return new ReleaseJson(
                pack.hash(), pack.settings().name(), pack.settings().version(), true, isActive);
    }

    private static SignedJson signed(Signed signed) {
        return new SignedJson(signed.by(), signed.reason(), signed.at().atOffset(ZoneOffset.UTC));
    }

    static ActivationJson activation(Activation activation, PackFiles zero) {
        Signed signed = activation.signed();
        return new ActivationJson(
                activation.hash().orElseGet(zero::hash),
                activation.hash().isEmpty(),
                signed.by(),
                signed.reason(),
                signed.at().atOffset(ZoneOffset.UTC));
    }

    static InstanceStatusJson instance(InstanceReport report) {
        return new InstanceStatusJson(
                        report.id(),
                        report.startedAt().atOffset(ZoneOffset.UTC),
                        report.seenAt().atOffset(ZoneOffset.UTC),
                        report.packVersion(),
                        report.packHash())
                .lastActivation(report.lastActivation()
                        .map(at -> at.atOffset(ZoneOffset.UTC))
                        .orElse(null))
                .lastError(report.lastError().orElse(null));
    }
}
