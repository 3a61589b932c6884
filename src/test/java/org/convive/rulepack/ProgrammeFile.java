package org.convive.rulepack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.knowledge.Programme;
import org.convive.vocabulary.Category;
import org.convive.vocabulary.Factor;
import org.convive.vocabulary.FactorKind;
import org.convive.vocabulary.FrameworkItem;
import org.convive.vocabulary.LocalText;
import org.convive.vocabulary.Term;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/** A programme file in which every key is used, and the words it needs. Every figure and name is invented. */
final class ProgrammeFile {

    static final String WHOLE = """
            id: warm-lights
            name: {en: Warm lights, es: Luces cálidas}
            summary: {en: Lights in dark streets., es: Luces en calles oscuras.}
            alsoKnownAs: [lamps]
            kind: approach
            family: situational
            category: lighting
            level: universal
            whatItDoes: [Map dark streets, Put up lamps]
            mechanism: People see and are seen.
            targets: [dark-streets]
            protective: [natural guardianship]
            population: {ageFrom: 10, ageTo: 24, groups: [youth]}
            settings: [public-space]
            deliveredBy: [municipality]
            requires:
              - {capacity: reliable-power, necessity: essential, note: {en: at night, es: de noche}}
            contraindications:
              - {factor: dark-streets, note: {en: none, es: ninguna}}
              - {note: {en: where birds nest, es: donde anidan aves}}
            harms: [{en: glare, es: deslumbramiento}]
            cost: {level: medium, note: {en: lamps, es: lámparas}, source: "https://example.org", mark: VERIFIED}
            timeToEffect: {fromMonths: 1, toMonths: 6, note: short, mark: JUDGEMENT}
            evidence:
              countries: [MX, GB]
              incomes: [HIC]
              claims:
                - id: crime
                  outcome: crime
                  wanted: down
                  direction: LEANS_POSITIVE
                  main: true
                  studies: {rct: 2, reviews: 1}
                  synthesis: strong
                  replications:
                    - {direction: NONE, quality: good, independent: true, note: elsewhere, citation: one}
                  flags: [singleStudy]
                  citations: [one]
              outcomes:
                - {outcome: crime, change: no-estimate, effect: less, citation: one}
              ratings:
                - {registry: CRIMESOLUTIONS, scheme: "2025", object: PRACTICE, label: Promising, studies: MULTIPLE, claim: crime, url: "https://example.org", seenOn: 2026-11, mark: VERIFIED, registryStatus: FROZEN, note: as given}
            citations:
              - {id: one, authors: A, year: 2020, title: T, venue: V, link: "https://example.org", mark: RECALLED, note: N}
            frameworks: [SDG-16.1]
            context:
              participants: {text: {en: people on foot, es: quienes caminan}, mark: JUDGEMENT}
              implementation: {text: {en: lamp by lamp, es: lámpara por lámpara}, mark: VERIFIED}
              environment: unknown
              qualityAssurance: unknown
              agency: unknown
              staff: {text: {en: an electrician, es: un electricista}, mark: RECALLED}
            """;

    private ProgrammeFile() {}

    static List<Programme> read(String id, String text) {
        return new ProgrammeReader(vocabulary(), new Diagnostics()).read(files(id, text));
    }

    static List<String> problems(String id, String text) {
        var diagnostics = new Diagnostics();
        new ProgrammeReader(vocabulary(), diagnostics).read(files(id, text));
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    static PackTexts files(String id, String text) {
        PackFiles files = PackFiles.of(Map.of("programmes/" + id + ".yaml", text.getBytes(UTF_8)));
        return PackTexts.of(files, new Diagnostics());
    }

    private static Vocabulary vocabulary() {
        var terms = new EnumMap<TermList, List<Term>>(TermList.class);
        terms.put(TermList.FAMILIES, List.of(term("situational"), term("social")));
        terms.put(TermList.LEVELS, List.of(term("universal")));
        terms.put(TermList.GROUPS, List.of(term("youth")));
        terms.put(TermList.SETTINGS, List.of(term("public-space")));
        terms.put(TermList.DELIVERERS, List.of(term("municipality")));
        terms.put(TermList.COSTS, List.of(term("medium")));
        terms.put(TermList.INCOMES, List.of(term("HIC")));
        return new Vocabulary(
                List.of(factor("dark-streets", FactorKind.RISK_FACTOR), factor("reliable-power", FactorKind.CAPACITY)),
                List.of(),
                List.of(new Category("lighting", "situational", text("lighting"), List.of())),
                List.of(new FrameworkItem("SDG-16.1", text("SDG"), text("a"), text("b"), "", "VERIFIED")),
                terms);
    }

    private static Factor factor(String code, FactorKind kind) {
        return new Factor(
                code, kind, "urban-environment", Optional.empty(), text(code), text(code), List.of(), Map.of(), true);
    }

    private static Term term(String code) {
        return new Term(code, text(code));
    }

    private static LocalText text(String words) {
        return LocalText.of(words, words);
    }
}
