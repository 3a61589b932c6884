package org.convive.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.convive.exchange.AuditReader;
import org.convive.exchange.DecisionReader;
import org.convive.exchange.DecisionReader.BriefQuestion;
import org.convive.exchange.DecisionReader.PlanQuestion;
import org.convive.exchange.JsonText;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.util.RawValue;

/** What is to be planned, as a person types it. It is read like the question of the interface. */
final class PlanOptions {

    @Option(
            names = "--programmes",
            paramLabel = "PROGRAMME",
            split = ",",
            description = "The programmes to plan; without it, the best set under the limits.")
    private List<String> programmes = new ArrayList<>();

    @Option(
            names = "--start",
            paramLabel = "MONTH",
            description = "The month in which the plan begins, such as 2027-01.")
    private @Nullable String start;

    @Mixin
    private final WishOptions wish = new WishOptions();

    /** The question about an audit, in the words of a pack. */
    PlanQuestion question(String audit, RulePack pack) {
        return reader(pack).plan(text(audit, Map.of()));
    }

    /** The question for a brief about an audit, with more fields than a plan has. */
    BriefQuestion brief(String audit, Map<String, Object> more, RulePack pack) {
        return reader(pack).brief(text(audit, more));
    }

    private static DecisionReader reader(RulePack pack) {
        return new DecisionReader(
                pack,
                new AuditReader(pack.vocabulary(), pack.knowledge().programmes().keySet()));
    }

    private byte[] text(String audit, Map<String, Object> more) {
        var question = new LinkedHashMap<String, Object>();
        question.put("audit", new RawValue(audit));
        question.put("wish", wish.asQuestion());
        if (!programmes.isEmpty()) {
            question.put("programmes", programmes);
        }
        if (start != null) {
            question.put("start", start);
        }
        question.putAll(more);
        return JsonText.compact(question).getBytes(StandardCharsets.UTF_8);
    }
}
