package org.convive;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan of the house: which room may know of which. */
@AnalyzeClasses(packages = "org.convive", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final Set<String> CORE = Set.of("vocabulary", "audit", "knowledge", "rulepack");
    private static final Set<String> REASONING = and(CORE, "inference", "recommendation", "explanation");

    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("vocabulary", Set.of()),
            entry("audit", Set.of("vocabulary")),
            entry("knowledge", Set.of("vocabulary")),
            entry("rulepack", Set.of("vocabulary", "audit", "knowledge")),
            entry("inference", CORE),
            entry("recommendation", and(CORE, "inference")),
            entry("explanation", and(CORE, "inference", "recommendation")),
            entry("portfolio", and(CORE, "recommendation")),
            entry("advisory", and(REASONING, "portfolio")),
            entry("exchange", and(REASONING, "portfolio", "advisory")),
            entry("authoring", and(REASONING, "portfolio", "advisory", "exchange")),
            entry("store", and(CORE, "advisory")),
            entry("access", Set.of("advisory", "exchange")),
            entry("api", and(REASONING, "portfolio", "access", "advisory", "authoring", "exchange")),
            entry("web", and(REASONING, "portfolio", "advisory", "authoring", "exchange")),
            entry("cli", and(REASONING, "portfolio", "advisory", "authoring", "exchange")));

    @ArchTest
    static void everyRoomKnowsOnlyTheRoomsItMay(JavaClasses house) {
        MAY_KNOW.forEach((room, known) -> classes()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("org.convive..")).or(resideInAnyPackage(doors(and(known, room)))))
                .check(house));
    }

    @ArchTest
    static void planAndHouseHaveTheSameRooms(JavaClasses house) {
        Set<String> rooms = house.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(path -> path.length > 2)
                .map(path -> path[2])
                .collect(Collectors.toSet());

        assertThat(rooms).isEqualTo(MAY_KNOW.keySet());
    }

    @ArchTest
    static final ArchRule onlyInferenceKnowsTheRuleEngine = noClasses()
            .that()
            .resideOutsideOfPackage(inside("inference"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule thePortfolioKnowsNoRuleAndNoFiring = noClasses()
            .that()
            .resideInAPackage(inside("portfolio"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.convive.rulepack.model..", "org.convive.inference..");

    @ArchTest
    static final ArchRule onlyThePortfolioKnowsTheSolver = noClasses()
            .that()
            .resideOutsideOfPackage(inside("portfolio"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.ortools..");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage(inside("store"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.data..");

    @ArchTest
    static final ArchRule onlyTheOuterWallsKnowTheWeb = noClasses()
            .that()
            .resideOutsideOfPackages(inside("api"), inside("access"), inside("web"), "org.convive")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..");

    private static Set<String> and(Set<String> rooms, String... others) {
        return Stream.concat(rooms.stream(), Stream.of(others)).collect(Collectors.toSet());
    }

    private static String[] doors(Set<String> rooms) {
        return rooms.stream().map(HouseTest::inside).toArray(String[]::new);
    }

    private static String inside(String room) {
        return "org.convive." + room + "..";
    }
}
