package org.convive.explanation.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.convive.Examples;
import org.convive.RandomAudits;
import org.convive.ShippedPack;
import org.convive.audit.SafetyAudit;
import org.convive.explanation.Golden;
import org.convive.explanation.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataGapTest {

    private static final List<String> AUDITS =
            List.of("bromsgrove-alcohol-asb-2009.json", "queretaro-2019.json", "torreon-public-spaces-2016.json");
    private static final int FIRST = 3;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void areAskedInSentences(String language) {
        Golden.hold(
                "data-gaps_" + language + ".txt",
                AUDITS.stream().map(audit -> sentences(audit, language)).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bromsgrove-alcohol-asb-2009.json", "full-invented.json", "indicators-only.json"})
    void areTheSameWhateverTheOrderOfTheAuditsLists(String name) {
        SafetyAudit audit = Examples.audit(name);

        assertThat(gaps(new RandomAudits(11).shuffled(audit))).isEqualTo(gaps(audit));
    }

    @Test
    void beginWithTheMostTelling() {
        List<Double> weights = gaps(Examples.audit("queretaro-2019.json")).gaps().stream()
                .map(DataGap::weight)
                .toList();
        assertThat(weights).isSortedAccordingTo(Comparator.reverseOrder()).allMatch(weight -> weight > 0);
    }

    @Test
    void reallyHaveTheEffectThatIsTold() {
        SafetyAudit audit =
                audit("{\"factor\":\"gang-presence\"},{\"factor\":\"poor-lighting-and-design\",\"severity\":0.9}");
        DataGap gap = gaps(audit).gaps().stream()
                .filter(one -> one.kind() == DataGap.Kind.SEVERITY)
                .findFirst()
                .orElseThrow();
        SafetyAudit known = audit(
                "{\"factor\":\"gang-presence\",\"severity\":0.9},{\"factor\":\"poor-lighting-and-design\",\"severity\":0.9}");
        DataGap.Outcome grave = gap.outcomes().get(1);

        assertThat(gap.code()).isEqualTo("gang-presence");
        assertThat(gap.weight()).isPositive();
        assertThat(Set.copyOf(grave.enters())).isEqualTo(without(head(known), head(audit)));
        assertThat(Set.copyOf(grave.leaves())).isEqualTo(without(head(audit), head(known)));
    }

    private static Set<String> head(SafetyAudit audit) {
        return ShippedPack.ADVISOR.advise(audit).ranking().recommendations().stream()
                .limit(10)
                .map(one -> one.candidate().id())
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
    }

    @Test
    void neverAskForWhatTheAuditSays() {
        SafetyAudit audit = audit("{\"factor\":\"gang-presence\",\"severity\":0.9,\"confidence\":0.9}");

        assertThat(gaps(audit).gaps())
                .noneMatch(gap -> gap.kind() == DataGap.Kind.SEVERITY || gap.kind() == DataGap.Kind.PRESENCE);
    }

    private static SafetyAudit audit(String findings) {
        return ShippedPack.READER.read(
                ("{\"place\":{\"name\":\"X\"},\"findings\":[" + findings + "]}").getBytes(UTF_8));
    }

    private static DataGaps gaps(SafetyAudit audit) {
        return ShippedPack.ADVISOR.dataGaps(audit, () -> {});
    }

    private static String sentences(String name, String language) {
        SafetyAudit audit = Examples.audit(name);
        DataGaps gaps = gaps(audit);
        var sentences = new GapSentences(ShippedPack.PACK, audit, Phrases.in(language));
        return name + "\n" + String.join("\n", sentences.head(gaps)) + "\n"
                + gaps.gaps().stream()
                        .limit(FIRST)
                        .map(gap -> sentences.question(gap) + "\n" + String.join("\n", sentences.answers(gap)) + "\n")
                        .collect(Collectors.joining());
    }
}
