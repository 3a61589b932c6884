package org.convive.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.convive.advisory.ProgrammeCatalogue;
import org.convive.authoring.reload.PackInUse;
import org.convive.exchange.LibraryDocument;
import org.convive.exchange.ProgrammeDocument;
import org.convive.exchange.model.FactorJson;
import org.convive.exchange.model.ProgrammeSummaryJson;
import org.convive.exchange.model.RuleJson;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.RulePack;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the field knows, without an audit, and what experts look after. */
@Controller
class LibraryPages {

    private static final int MOST_RULES = 100;

    private final PackInUse inUse;
    private final ProgrammeCatalogue catalogue;

    LibraryPages(PackInUse inUse, ProgrammeCatalogue catalogue) {
        this.inUse = inUse;
        this.catalogue = catalogue;
    }

    @GetMapping("/library")
    String programmes(
            @ModelAttribute("lang") String lang,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "") String factor,
            Model model) {
        RulePack pack = inUse.current().pack();
        var query =
                new ProgrammeCatalogue.Query(set(factor), set(family), set(grade), Optional.empty(), set(text.strip()));
        Map<String, GradedProgramme> known = pack.knowledge().programmes();
        List<ProgrammeSummaryJson> found = new LibraryDocument(pack, lang)
                        .programmes(catalogue.search(pack, query).stream()
                                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                                .toList())
                        .stream()
                        .sorted(Comparator.comparing(
                                ProgrammeSummaryJson::getName, Collator.getInstance(Locale.forLanguageTag(lang))))
                        .toList();
        model.addAttribute("programmes", found);
        model.addAttribute("text", text);
        model.addAttribute("family", family);
        model.addAttribute("grade", grade);
        model.addAttribute("factor", factor);
        model.addAttribute("families", families(pack, lang));
        model.addAttribute("factors", new LibraryDocument(pack, lang).factors(""));
        return "library";
    }

    private static Optional<String> set(String value) {
        return Optional.of(value).filter(given -> !given.isEmpty());
    }

    private static TreeSet<String> families(RulePack pack, String lang) {
        var families = new TreeSet<String>();
        new LibraryDocument(pack, lang)
                .programmes(pack.knowledge().programmes().values())
                .forEach(one -> families.add(one.getFamily()));
        return families;
    }

    @GetMapping("/library/{id}")
    String programme(@PathVariable String id, @ModelAttribute("lang") String lang, Model model) {
        RulePack pack = inUse.current().pack();
        GradedProgramme programme = pack.knowledge().programme(id).orElseThrow(() -> new DraftGone(id));
        model.addAttribute("programme", new ProgrammeDocument(pack, lang).write(programme));
        return "programme";
    }

    @GetMapping("/library/rules")
    String rules(@ModelAttribute("lang") String lang, @RequestParam(defaultValue = "") String text, Model model) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        List<RuleJson> rules = new LibraryDocument(inUse.current().pack(), lang).rules();
        List<RuleJson> found = rules.stream()
                .filter(rule -> (rule.getId() + " " + rule.getName() + " " + rule.getReading() + " "
                                + rule.getRationale())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .toList();
        model.addAttribute("text", text);
        model.addAttribute("total", found.size());
        model.addAttribute("rules", found.stream().limit(MOST_RULES).toList());
        return "rules";
    }

    /** How many programmes of each family act on each factor; the empty cells speak. */
    @GetMapping("/library/map")
    String map(@ModelAttribute("lang") String lang, Model model) {
        RulePack pack = inUse.current().pack();
        var library = new LibraryDocument(pack, lang);
        Map<String, Map<String, Integer>> cells = new TreeMap<>();
        for (ProgrammeSummaryJson programme :
                library.programmes(pack.knowledge().programmes().values())) {
            for (String factor : programme.getFactors()) {
                cells.computeIfAbsent(factor, key -> new TreeMap<>()).merge(programme.getFamily(), 1, Integer::sum);
            }
        }
        Map<String, String> names = new LinkedHashMap<>();
        library.factors("").stream()
                .filter(factor -> pack.vocabulary()
                        .factor(factor.getCode())
                        .map(known -> known.kind().isNeed())
                        .orElse(false))
                .sorted(Comparator.comparing(FactorJson::getName, Collator.getInstance(Locale.forLanguageTag(lang))))
                .forEach(factor -> names.put(factor.getCode(), factor.getName()));
        model.addAttribute("cells", cells);
        model.addAttribute("factors", names);
        model.addAttribute("families", families(pack, lang));
        return "map";
    }
}
