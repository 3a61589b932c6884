package org.convive.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.convive.bench.PeerModel.AtLeast;
import peers.Engine;
import peers.Model;

/**
 * The bridge between the rig that sets decision engines side by side and {@link PeerWorkload}, which does the work. It
 * only renames. Since it needs the rig's classes, it is source text here and no part of the build:
 *
 * <pre>
 *   mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 *   javac -d target/bridge -cp "target/classes:target/test-classes:$(cat target/cp.txt):RIG/target/classes" \
 *       src/test/resources/org/convive/bench/PeerEngine.java
 *   (cd RIG && EXTRA_CP=... node lockstep.mjs --r 200 java:indexed class:org.convive.bench.PeerEngine)
 * </pre>
 */
public final class PeerEngine implements Engine {

    private final PeerWorkload workload;

    /** The engine for a rule set of the rig. */
    public PeerEngine(Model.RuleSet rules) {
        this.workload = new PeerWorkload(new PeerModel.RuleSet(
                rules.factors,
                rules.derived,
                rules.programmes,
                rules.capabilities,
                rules.attributes,
                rules.mapping.stream().map(PeerEngine::mapping).toList(),
                rules.chain.stream().map(PeerEngine::chain).toList(),
                rules.exclusion.stream().map(PeerEngine::exclusion).toList()));
    }

    @Override
    public Model.Result recommend(Model.Audit audit) {
        var findings = new ArrayList<PeerModel.Found>(audit.findings.size());
        for (Model.F found : audit.findings) {
            findings.add(new PeerModel.Found(found.factor, found.severity));
        }
        return result(workload.recommend(new PeerModel.Audit(audit.context, audit.capabilities, findings)));
    }

    private static PeerModel.Mapping mapping(Model.Mapping rule) {
        return new PeerModel.Mapping(
                rule.id,
                new AtLeast(rule.a, rule.s1),
                Optional.ofNullable(rule.b).map(second -> new AtLeast(second, rule.s2)),
                Optional.ofNullable(rule.attr).map(attribute -> new PeerModel.Known(attribute, rule.val)),
                Optional.ofNullable(rule.not),
                rule.programme,
                rule.weight);
    }

    private static PeerModel.Chain chain(Model.Chain rule) {
        return new PeerModel.Chain(
                rule.id, new AtLeast(rule.a, rule.s1), new AtLeast(rule.b, rule.s2), rule.derived, rule.conf);
    }

    private static PeerModel.Exclusion exclusion(Model.Exclusion rule) {
        return new PeerModel.Exclusion(rule.id, rule.programme, rule.lacks);
    }

    private static Model.Result result(PeerModel.Result result) {
        List<Model.Recommendation> top = new ArrayList<>(result.top().size());
        for (PeerModel.Recommendation recommended : result.top()) {
            List<Model.Match> matches = new ArrayList<>(recommended.matches().size());
            recommended.matches().forEach(match -> matches.add(new Model.Match(match.rule(), match.contribution())));
            top.add(new Model.Recommendation(recommended.programme(), recommended.score(), matches));
        }
        List<Model.Excluded> excluded = new ArrayList<>(result.excluded().size());
        result.excluded().forEach(out -> excluded.add(new Model.Excluded(out.programme(), out.rules())));
        List<Model.Derived> derived = new ArrayList<>(result.derived().size());
        result.derived()
                .forEach(one -> derived.add(
                        new Model.Derived(one.factor(), one.rule(), one.severity(), one.confidence())));
        return new Model.Result(top, excluded, derived);
    }
}
