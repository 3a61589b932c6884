package org.convive.rulepack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.convive.knowledge.ClaimFlag;
import org.convive.knowledge.Direction;
import org.convive.knowledge.Evidence;
import org.convive.knowledge.EvidenceClaim;
import org.convive.knowledge.Outcome;
import org.convive.knowledge.Replication;
import org.convive.knowledge.StudyCounts;
import org.convive.knowledge.Synthesis;
import org.convive.vocabulary.TermList;

/** Reads what a programme file says about whether the programme works. */
final class EvidenceReader {

    private static final String[] CLAIM_KEYS = {
        "id", "outcome", "wanted", "direction", "main", "studies", "synthesis", "replications", "flags", "citations"
    };

    private final WordLists words;
    private final Set<String> citations;

    /**
     * A reader of one file.
     *
     * @param words the words of the pack
     * @param citations the ids of the citations that the file defines
     */
    EvidenceReader(WordLists words, Set<String> citations) {
        this.words = words;
        this.citations = new TreeSet<>(citations);
    }

    /** The evidence of a programme; one harmless claim where there is none, which is reported. */
    Evidence read(YamlNode root) {
        Optional<YamlNode> section =
                Required.section(root, "evidence", "countries", "incomes", "claims", "outcomes", "ratings");
        if (section.isEmpty()) {
            return new Evidence(List.of(), List.of(), List.of(nothingClaimed()), List.of(), List.of());
        }
        YamlNode evidence = section.get();
        List<EvidenceClaim> claims = claims(evidence);
        List<String> claimIds = claims.stream().map(EvidenceClaim::id).toList();
        return new Evidence(
                words.countries(evidence),
                words.terms(evidence, "incomes", TermList.INCOMES),
                claims,
                evidence.nodes("outcomes").stream().map(this::outcome).toList(),
                evidence.nodes("ratings").stream()
                        .map(node -> RatingReader.read(node, claimIds))
                        .toList());
    }

    private List<EvidenceClaim> claims(YamlNode evidence) {
        var claims = new ArrayList<EvidenceClaim>();
        var seen = new HashSet<String>();
        int mains = 0;
        for (YamlNode node : evidence.nodes("claims")) {
            node.only(CLAIM_KEYS);
            String id = node.text("id");
            boolean main = Required.flag(node, "main");
            mains += main ? 1 : 0;
            EvidenceClaim claim = claim(node, id, main && mains == 1);
            if (seen.add(id)) {
                claims.add(claim);
            } else {
                node.report(PackProblem.DUPLICATE_CLAIM, "the claim `" + id + "` is already defined above");
            }
        }
        if (mains != 1) {
            evidence.get("claims")
                    .orElse(evidence)
                    .report(PackProblem.MAIN_CLAIM, "exactly one claim needs `main: true`, but here are " + mains);
        }
        return withOneMain(claims);
    }

    private static List<EvidenceClaim> withOneMain(List<EvidenceClaim> claims) {
        if (claims.stream().noneMatch(EvidenceClaim::main)) {
            claims.add(nothingClaimed());
        }
        return claims;
    }

    private EvidenceClaim claim(YamlNode node, String id, boolean main) {
        return new EvidenceClaim(
                id,
                node.text("outcome"),
                node.code("wanted", "wanted direction", List.of("down", "up")).equals("down"),
                Required.constant(node, "direction", Direction.class, "direction", Direction.UNKNOWN),
                main,
                node.get("studies").map(EvidenceReader::studies),
                Required.optional(node, "synthesis", Synthesis.class, "synthesis"),
                node.nodes("replications").stream().map(this::replication).toList(),
                flags(node),
                node.codes("citations", "citation", citations));
    }

    private static StudyCounts studies(YamlNode node) {
        node.only("rct", "strongQuasi", "otherControlled", "uncontrolled", "reviews");
        return new StudyCounts(
                Required.count(node, "rct").orElse(0),
                Required.count(node, "strongQuasi").orElse(0),
                Required.count(node, "otherControlled").orElse(0),
                Required.count(node, "uncontrolled").orElse(0),
                Required.count(node, "reviews").orElse(0));
    }

    private Replication replication(YamlNode node) {
        node.only("direction", "quality", "independent", "note", "citation");
        return new Replication(
                Required.constant(node, "direction", Direction.class, "direction", Direction.UNKNOWN),
                Required.constant(node, "quality", Replication.Quality.class, "quality", Replication.Quality.WEAK),
                Required.flag(node, "independent"),
                node.text("note"),
                node.get("citation").map(citation -> citation.code("citation", citations)));
    }

    private static Set<ClaimFlag> flags(YamlNode node) {
        List<String> known = ClaimFlag.writable().stream().map(ClaimFlag::code).toList();
        EnumSet<ClaimFlag> flags = EnumSet.noneOf(ClaimFlag.class);
        node.codes("flags", "flag", known)
                .forEach(code -> ClaimFlag.ofCode(code).ifPresent(flags::add));
        return flags;
    }

    private Outcome outcome(YamlNode node) {
        node.only("outcome", "change", "effect", "citation");
        return new Outcome(
                node.text("outcome"),
                Required.constant(node, "change", Outcome.Change.class, "change", Outcome.Change.NO_ESTIMATE),
                node.text("effect"),
                node.code("citation", "citation", citations));
    }

    private static EvidenceClaim nothingClaimed() {
        return new EvidenceClaim(
                "none given",
                "",
                true,
                Direction.UNKNOWN,
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                List.of());
    }
}
