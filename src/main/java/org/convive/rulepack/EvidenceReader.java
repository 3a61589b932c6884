package org.convive.rulepack;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.convive.knowledge.ClaimFlag;
import org.convive.knowledge.Direction;
import org.convive.knowledge.Evidence;
import org.convive.knowledge.EvidenceClaim;
import org.convive.knowledge.Outcome;
import org.convive.knowledge.Registry;
import org.convive.knowledge.RegistryRating;
import org.convive.knowledge.Replication;
import org.convive.knowledge.StudyCounts;
import org.convive.knowledge.Synthesis;

/** Reads the evidence of a programme. */
final class EvidenceReader {

    private static final List<String> INCOMES = List.of("LIC", "LMIC", "UMIC", "HIC");

    private final Set<String> cited;

    /**
     * A reader of one programme's evidence.
     *
     * @param cited the ids of the programme's citations
     */
    EvidenceReader(Set<String> cited) {
        this.cited = new TreeSet<>(cited);
    }

    Evidence read(YamlNode programme) {
        Optional<YamlNode> section = programme.get("evidence");
        if (section.isEmpty()) {
            programme.report("missing-key", "`evidence` is missing");
            return new Evidence(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        YamlNode node = section.get();
        node.only("countries", "incomes", "claims", "outcomes", "ratings");
        List<EvidenceClaim> claims = node.nodes("claims").stream().map(this::claim).toList();
        long main = claims.stream().filter(EvidenceClaim::main).count();
        if (main != 1) {
            node.report("main-claim", "exactly one claim is the main one (main: true), not " + main);
        }
        Set<String> ids = new TreeSet<>(claims.stream().map(EvidenceClaim::id).toList());
        return new Evidence(
                node.codes("countries", "country", Arrays.asList(Locale.getISOCountries())),
                node.codes("incomes", "income setting", INCOMES),
                claims,
                node.nodes("outcomes").stream().map(this::outcome).toList(),
                node.nodes("ratings").stream().map(rating -> rating(rating, ids)).toList());
    }

    private EvidenceClaim claim(YamlNode node) {
        node.only("id", "outcome", "wanted", "direction", "main", "studies", "synthesis", "replications", "flags",
                "citations");
        return new EvidenceClaim(
                node.text("id"),
                node.text("outcome"),
                node.code("wanted", "wanted direction", List.of("down", "up")).equals("down"),
                node.constant("direction", Direction.class, "direction").orElse(Direction.UNKNOWN),
                node.flag("main"),
                node.get("studies").map(EvidenceReader::studies),
                node.constant("synthesis", Synthesis.class, "synthesis"),
                node.nodes("replications").stream().map(this::replication).toList(),
                flags(node),
                node.codes("citations", "citation", cited));
    }

    private static StudyCounts studies(YamlNode node) {
        node.only("rct", "strongQuasi", "otherControlled", "uncontrolled", "reviews");
        return new StudyCounts(
                node.integer("rct").orElse(0),
                node.integer("strongQuasi").orElse(0),
                node.integer("otherControlled").orElse(0),
                node.integer("uncontrolled").orElse(0),
                node.integer("reviews").orElse(0));
    }

    private Replication replication(YamlNode node) {
        node.only("direction", "quality", "independent", "note", "citation");
        return new Replication(
                node.constant("direction", Direction.class, "direction").orElse(Direction.UNKNOWN),
                node.constant("quality", Replication.Quality.class, "quality").orElse(Replication.Quality.WEAK),
                node.flag("independent"),
                node.text("note"),
                node.get("citation").map(citation -> citation.code("citation", cited)));
    }

    private static Set<ClaimFlag> flags(YamlNode node) {
        var flags = EnumSet.noneOf(ClaimFlag.class);
        for (YamlNode written : node.nodes("flags")) {
            Optional<ClaimFlag> flag = ClaimFlag.ofCode(written.text());
            if (flag.isEmpty()) {
                written.report("unknown-flag", "unknown flag `" + written.text() + "`; known are "
                                + ClaimFlag.writable().stream().map(ClaimFlag::code).toList());
            }
            flag.ifPresent(flags::add);
        }
        return flags;
    }

    private Outcome outcome(YamlNode node) {
        node.only("outcome", "change", "effect", "citation");
        return new Outcome(
                node.text("outcome"),
                node.constant("change", Outcome.Change.class, "change").orElse(Outcome.Change.NO_ESTIMATE),
                node.text("effect"),
                node.code("citation", "citation", cited));
    }

    private static RegistryRating rating(YamlNode node, Set<String> claims) {
        node.only("registry", "scheme", "registryStatus", "object", "label", "studies", "claim", "url", "seenOn", "mark",
                "note");
        return new RegistryRating(
                node.constant("registry", Registry.class, "registry").orElse(Registry.OTHER),
                node.optionalText("scheme").orElse("unknown"),
                node.constant("registryStatus", RegistryRating.Status.class, "registry status")
                        .orElse(RegistryRating.Status.UNKNOWN),
                node.constant("object", RegistryRating.RatedObject.class, "rated object")
                        .orElse(RegistryRating.RatedObject.PROGRAMME),
                node.text("label"),
                node.constant("studies", RegistryRating.Studies.class, "number of studies").orElse(RegistryRating.Studies.UNKNOWN),
                node.get("claim").map(claim -> claim.code("claim", claims)),
                node.optionalText("url"),
                node.optionalText("seenOn"),
                ProgrammeReader.mark(node),
                node.optionalText("note"));
    }
}
