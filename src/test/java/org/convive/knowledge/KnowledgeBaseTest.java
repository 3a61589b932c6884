package org.convive.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {

    private final Programme mentoring = programme("mentoring");
    private final Programme arts = programme("arts");
    private final KnowledgeBase knowledge = new KnowledgeBase(List.of(mentoring, arts));

    @Test
    void isSortedById() {
        assertThat(knowledge.programmes().keySet()).containsExactly("arts", "mentoring");
    }

    @Test
    void findsByFactorFamilyAndCategory() {
        assertThat(knowledge.actingOn("youth-unemployment")).hasSize(2);
        assertThat(knowledge.ofFamily("social")).hasSize(2);
        assertThat(knowledge.ofCategory("mentoring-support")).hasSize(2);
        assertThat(knowledge.actingOn("gang-presence")).isEmpty();
    }

    @Test
    void findsById() {
        assertThat(knowledge.programme("arts").map(GradedProgramme::programme)).contains(arts);
        assertThat(knowledge.programme("curfew")).isEmpty();
    }

    @Test
    void refusesTwoProgrammesOfOneId() {
        List<Programme> twice = List.of(arts, arts);

        assertThatThrownBy(() -> new KnowledgeBase(twice)).hasMessageContaining("arts");
    }

    @Test
    void doesNotDependOnTheOrderOfProgrammesClaimsOrRatings() {
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            var claims = new ArrayList<>(mentoring.evidence().claims());
            var ratings = new ArrayList<>(mentoring.evidence().ratings());
            Collections.shuffle(claims, random);
            Collections.shuffle(ratings, random);
            Programme shuffled = Claims.programme("mentoring", ProgrammeKind.PROGRAMME, claims, ratings);
            var programmes = new ArrayList<>(List.of(arts, shuffled));
            Collections.shuffle(programmes, random);

            assertThat(byClaim(new KnowledgeBase(programmes))).isEqualTo(byClaim(knowledge));
        }
    }

    private static Map<String, DerivedEvidence> byClaim(KnowledgeBase base) {
        return base.programme("mentoring").orElseThrow().byClaim();
    }

    private static Programme programme(String id) {
        return Claims.programme(
                id,
                ProgrammeKind.PROGRAMME,
                List.of(
                        Claims.found(Direction.POSITIVE)
                                .synthesis(Synthesis.LIMITED)
                                .replicated(Direction.NONE)
                                .claim("crime", true),
                        Claims.found(Direction.MIXED).studies(2, 1, 0, 0).claim("school", false),
                        Claims.found(Direction.NONE).studies(0, 1, 0, 0).claim("work", false)),
                List.of(
                        rating(Registry.BLUEPRINTS, "Model"),
                        rating(Registry.CRIMESOLUTIONS, "No Effects"),
                        rating(Registry.CRIMESOLUTIONS, "Promising"),
                        rating(Registry.IDB, "Promising"),
                        rating(Registry.WSIPP, "Promising")));
    }

    private static RegistryRating rating(Registry registry, String label) {
        return Claims.rating(registry, label, RegistryRating.RatedObject.PROGRAMME, RegistryRating.Studies.MULTIPLE);
    }
}
