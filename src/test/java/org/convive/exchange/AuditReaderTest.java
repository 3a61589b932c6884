package org.convive.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.convive.exchange.SmallVocabulary.READER;
import static org.convive.exchange.SmallVocabulary.problemsOf;
import static org.convive.exchange.SmallVocabulary.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.convive.audit.Area;
import org.convive.audit.Context;
import org.convive.audit.Dimension;
import org.convive.audit.Finding;
import org.convive.audit.Indicator;
import org.convive.audit.Link;
import org.convive.audit.Node;
import org.convive.audit.Observation;
import org.convive.audit.Period;
import org.convive.audit.Place;
import org.convive.audit.SafetyAudit;
import org.convive.audit.Source;
import org.convive.audit.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AuditReaderTest {

    private static final String EVERYTHING = """
        {"place": {"name": "Querétaro", "country": "MX", "population": 878931},
         "period": {"from": "2017", "to": "2019-06"},
         "title": "Audit", "source": {"title": "Report", "url": "https://example.org/report"},
         "areas": [{"id": "north", "name": "North", "incidence": "high"}],
         "dimensions": [{"id": "economy", "name": "Economy"}],
         "indicators": [{"id": "i1", "code": "youth-unemployment-rate", "value": 24.1, "unit": "percent", "year": 2018,
                         "area": "north", "comparison": 12.0, "trend": "rising", "source": "Survey"}],
         "observations": [{"id": "o1", "technique": "focus-group", "group": "women", "factor": "fear-of-crime",
                           "strength": 0.8, "area": "north", "text": "They avoid the park."}],
         "findings": [{"id": "F1", "factor": "youth-unemployment", "area": "north", "severity": 0.8, "confidence": 0.9,
                       "groups": ["youth", "women"], "trend": "falling", "evidence": "both", "text": "Many wait.",
                       "statedAs": "key challenge", "sources": ["Survey", "Group 4"]}],
         "links": [{"id": "l1", "from": {"kind": "gang", "name": "A"}, "to": {"kind": "market"},
                    "flow": "stolen-goods", "area": "north"}],
         "context": {"country": "MX", "income": "UMIC", "government": "municipal", "budget": 1000000.5,
                     "currency": "MXN", "horizonMonths": 24,
                     "capacities": {"present": ["crime-analysis"], "missing": ["trained-mentors"]},
                     "runningProgrammes": ["mentoring"], "priorities": ["fear-of-crime"]}}
        """;

    @Test
    void readsEverythingTheFormatHas() {
        Optional<String> north = Optional.of("north");

        assertThat(read(EVERYTHING))
                .isEqualTo(new SafetyAudit(
                        new Place("Querétaro", Optional.of("MX"), OptionalLong.of(878_931)),
                        Optional.of("Audit"),
                        Optional.of(new Source(Optional.of("Report"), Optional.of("https://example.org/report"))),
                        Optional.of(new Period(Optional.of("2017"), Optional.of("2019-06"))),
                        List.of(new Area("north", "North", Optional.of("high"))),
                        List.of(new Dimension("economy", "Economy")),
                        List.of(new Indicator(
                                "i1",
                                "youth-unemployment-rate",
                                24.1,
                                Optional.of("percent"),
                                OptionalInt.of(2018),
                                north,
                                OptionalDouble.of(12),
                                Trend.RISING,
                                Optional.of("Survey"))),
                        List.of(new Observation(
                                "o1",
                                "focus-group",
                                Optional.of("women"),
                                "fear-of-crime",
                                OptionalDouble.of(0.8),
                                north,
                                Optional.of("They avoid the park."))),
                        List.of(new Finding(
                                "F1",
                                "youth-unemployment",
                                north,
                                OptionalDouble.of(0.8),
                                OptionalDouble.of(0.9),
                                List.of("youth", "women"),
                                Trend.FALLING,
                                Optional.of("both"),
                                Optional.of("Many wait."),
                                Optional.of("key challenge"),
                                List.of("Survey", "Group 4"))),
                        List.of(new Link(
                                "l1",
                                new Node("gang", Optional.of("A")),
                                new Node("market", Optional.empty()),
                                "stolen-goods",
                                north)),
                        new Context(
                                Optional.of("MX"),
                                Optional.of("UMIC"),
                                Optional.of("municipal"),
                                OptionalDouble.of(1_000_000.5),
                                Optional.of("MXN"),
                                OptionalInt.of(24),
                                Set.of("crime-analysis"),
                                Set.of("trained-mentors"),
                                Set.of("mentoring"),
                                Set.of("fear-of-crime"))));
    }

    @Test
    void readsTheSameFromAStreamAndFromAParsedDocument() {
        byte[] bytes = EVERYTHING.getBytes(StandardCharsets.UTF_8);

        assertThat(READER.read(new ByteArrayInputStream(bytes))).isEqualTo(read(EVERYTHING));
        assertThat(READER.read(new JsonMapper().readTree(bytes))).isEqualTo(read(EVERYTHING));
    }

    @Test
    void aPlaceAndOneFindingAreEnough() {
        SafetyAudit audit = read(one("{\"factor\": \"fear-of-crime\"}"));

        assertThat(audit.context()).isEqualTo(Context.unknown());
        assertThat(audit.findings().get(0).severity()).isEmpty();
        assertThat(audit.findings().get(0).trend()).isEqualTo(Trend.UNKNOWN);
    }

    @Test
    void whatHasNoIdIsNamedByItsPosition() {
        SafetyAudit audit =
                read(one("{\"id\": \"A\", \"factor\": \"fear-of-crime\"}, {\"factor\": \"street-robbery\"}"));

        assertThat(audit.findings()).extracting(Finding::id).containsExactly("A", "finding-1");
    }

    @Test
    void anAliasBecomesTheFactorItStandsFor() {
        SafetyAudit audit = read(one("{\"factor\": \"youth_unemployment_lack_of_jobs\"}"));

        assertThat(audit.findings()).extracting(Finding::factor).containsExactly("youth-unemployment");
    }

    @ParameterizedTest
    @CsvSource({"low, 0.125", "moderate, 0.375", "high, 0.625", "critical, 0.875"})
    void aLevelBecomesTheSeverityThatStandsForIt(String level, double severity) {
        SafetyAudit audit = read(one("{\"factor\": \"fear-of-crime\", \"severity\": \"" + level + "\"}"));

        assertThat(audit.findings().get(0).severity()).hasValue(severity);
    }

    @Test
    void anAuditThatListsNoAreasHasThoseItNames() {
        SafetyAudit audit =
                read(one("{\"factor\": \"fear-of-crime\", \"area\": \"south\"}, {\"factor\": \"fear-of-crime\","
                        + " \"area\": \"north\"}"));

        assertThat(audit.areas()).containsExactly(Area.of("south"), Area.of("north"));
    }

    @Test
    void nullAndBlankMeanUnknown() {
        SafetyAudit audit =
                read(one("{\"factor\": \"fear-of-crime\", \"severity\": null, \"area\": null, \"text\": \" \"}"));

        assertThat(audit).isEqualTo(read(one("{\"factor\": \"fear-of-crime\"}")));
    }

    @Test
    void severitiesHalfAScaleApartDoNotContradictEachOther() {
        assertThat(problemsOf(one("{\"factor\": \"fear-of-crime\", \"severity\": 0.35},"
                        + "{\"factor\": \"fear-of-crime\", \"severity\": 0.85}")))
                .isEmpty();
    }

    @Test
    void aStreamThatBreaksIsNoFaultOfTheAudit() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> READER.read(broken));
    }

    private static String one(String findings) {
        return "{\"place\": {\"name\": \"Querétaro\"}, \"findings\": [" + findings + "]}";
    }
}
