package org.convive.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceHereTest {

    @ParameterizedTest
    @CsvSource({
        "MATCH, MATCH, MATCH, MATCH, MATCH, 0",
        "CLOSE, MATCH, MATCH, MATCH, MATCH, 0",
        "UNKNOWN, MATCH, MATCH, MATCH, MATCH, 0",
        "CLOSE, UNKNOWN, MATCH, MATCH, MATCH, -1",
        "CLOSE, CLOSE, CLOSE, UNKNOWN, UNKNOWN, -1",
        "FAR, MATCH, MATCH, MATCH, MATCH, -1",
        "FAR, CLOSE, CLOSE, MATCH, MATCH, -1",
        "FAR, FAR, MATCH, MATCH, MATCH, -2",
        "FAR, FAR, FAR, FAR, FAR, -2"
    })
    void losesWhatIsUnlikeTheEvidence(Match a, Match b, Match c, Match d, Match e, int indirectness) {
        var aspects = new EnumMap<TransportAspect, Match>(TransportAspect.class);
        aspects.put(TransportAspect.POPULATION, a);
        aspects.put(TransportAspect.PROBLEM, b);
        aspects.put(TransportAspect.DELIVERY, c);
        aspects.put(TransportAspect.INSTITUTIONS, d);
        aspects.put(TransportAspect.COUNTRIES, e);

        ConfidenceHere here = ConfidenceHere.of(Certainty.C4, aspects);

        assertThat(here.indirectness()).isEqualTo(indirectness);
        assertThat(here.certainty()).isEqualTo(Certainty.C4.lowered(-indirectness));
    }

    @Test
    void neverFallsBelowTheoryOnly() {
        Map<TransportAspect, Match> far =
                Map.of(TransportAspect.DELIVERY, Match.FAR, TransportAspect.PROBLEM, Match.FAR);

        assertThat(ConfidenceHere.of(Certainty.C1, far).certainty()).isEqualTo(Certainty.C0);
    }

    @Test
    void saysWhatWasNotCompared() {
        ConfidenceHere here = ConfidenceHere.of(Certainty.C3, Map.of(TransportAspect.DELIVERY, Match.FAR));

        assertThat(here.reasons())
                .extracting(DerivationStep::input, DerivationStep::result)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("delivery far", "C3 to C2"),
                        org.assertj.core.groups.Tuple.tuple(
                                "population, problem, institutions, countries", "not compared"));
    }
}
