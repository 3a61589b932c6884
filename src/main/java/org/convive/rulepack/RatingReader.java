package org.convive.rulepack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.convive.knowledge.Registry;
import org.convive.knowledge.RegistryRating;
import org.convive.knowledge.RegistryRating.RatedObject;
import org.convive.knowledge.RegistryRating.Status;
import org.convive.knowledge.RegistryRating.Studies;

/** Reads one registry's rating as it was given. */
final class RatingReader {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private RatingReader() {}

    static RegistryRating read(YamlNode node, List<String> claims) {
        node.only(
                "registry",
                "scheme",
                "registryStatus",
                "object",
                "label",
                "studies",
                "claim",
                "url",
                "seenOn",
                "mark",
                "note");
        node.get("url").ifPresent(Required::address);
        return new RegistryRating(
                Required.constant(node, "registry", Registry.class, "registry", Registry.OTHER),
                node.optionalText("scheme").orElse("unknown"),
                Required.optional(node, "registryStatus", Status.class, "registry status")
                        .orElse(Status.UNKNOWN),
                Required.constant(node, "object", RatedObject.class, "rated object", RatedObject.PROGRAMME),
                node.text("label"),
                Required.optional(node, "studies", Studies.class, "number of studies")
                        .orElse(Studies.UNKNOWN),
                node.get("claim").map(claim -> claim.code("claim", claims)),
                node.optionalText("url"),
                seenOn(node),
                Required.mark(node),
                node.optionalText("note"));
    }

    private static Optional<String> seenOn(YamlNode node) {
        Optional<String> seenOn = node.optionalText("seenOn");
        if (seenOn.isPresent() && !DATE.matcher(seenOn.get()).matches()) {
            node.get("seenOn")
                    .ifPresent(date ->
                            date.report(PackProblem.WRONG_TYPE, "expected a year, month or day such as 2026-11 here"));
        }
        return seenOn;
    }
}
