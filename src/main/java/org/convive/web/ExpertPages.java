package org.convive.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.convive.advisory.Advisor;
import org.convive.authoring.coverage.CoverageDocument;
import org.convive.authoring.coverage.CoverageGatherer;
import org.convive.authoring.impact.analysis.ImpactAnalysis;
import org.convive.authoring.impact.analysis.NamedAudit;
import org.convive.authoring.impact.report.ImpactDocument;
import org.convive.authoring.reload.PackInUse;
import org.convive.authoring.reload.ServedPack;
import org.convive.authoring.scenario.Scenario;
import org.convive.authoring.scenario.ScenarioReader;
import org.convive.authoring.scenario.ScenarioResult;
import org.convive.authoring.scenario.ScenarioRunner;
import org.convive.authoring.scenario.Selection;
import org.convive.exchange.LibraryDocument;
import org.convive.inference.Limits;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.PackRefused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What those who edit rules look after: the pack in use, its tests, and what a changed pack would change. */
@Controller
class ExpertPages {

    private static final int MOST_MISSING = 100;

    private final PackInUse inUse;
    private final Samples samples;
    private final Works works;
    private final Limits limits;

    ExpertPages(PackInUse inUse, Samples samples, Works works, Limits limits) {
        this.inUse = inUse;
        this.samples = samples;
        this.works = works;
        this.limits = limits;
    }

    @GetMapping("/experts")
    String pack(@ModelAttribute("lang") String lang, Model model) {
        model.addAttribute("served", inUse.current());
        model.addAttribute("pack", new LibraryDocument(inUse.current().pack(), lang).pack());
        inUse.lastAttempt().ifPresent(attempt -> model.addAttribute("attempt", attempt));
        return "experts";
    }

    /**
     * How the scenarios of the pack in use came out.
     *
     * @param results how each came out
     * @param coverage how far they try the rules
     */
    record Tried(List<ScenarioResult> results, CoverageDocument coverage) {

        /** Those that came out otherwise than they expect. */
        public List<ScenarioResult> failed() {
            return results.stream().filter(result -> !result.passed()).toList();
        }
    }

    @GetMapping("/experts/tests")
    String tests(Model model) {
        ServedPack served = inUse.current();
        List<Scenario> scenarios = new ScenarioReader(served.pack(), new Diagnostics()).read(served.files());
        Work<Tried> work = works.of("tests " + served.pack().hash(), tried(served, scenarios));
        model.addAttribute("steps", scenarios.size());
        model.addAttribute("done", work.done());
        model.addAttribute("finished", work.isFinished());
        if (work.isFinished()) {
            Tried tried = work.result();
            model.addAttribute("tried", tried);
            model.addAttribute(
                    "missing",
                    tried.coverage().missing().stream().limit(MOST_MISSING).toList());
        }
        return "experts-tests";
    }

    private static Function<Runnable, Tried> tried(ServedPack served, List<Scenario> scenarios) {
        return step -> {
            var gatherer = new CoverageGatherer(served.pack());
            var run = new ScenarioRunner(served.advisor())
                    .run(Selection.of(scenarios, java.util.Optional.empty()), (scenario, outcome) -> {
                        gatherer.add(scenario, outcome);
                        step.run();
                    });
            return new Tried(run.results(), CoverageDocument.of(gatherer.coverage()));
        };
    }

    @PostMapping("/experts/tests/stop")
    String stop(@ModelAttribute("lang") String lang) {
        works.cancel("tests " + inUse.current().pack().hash());
        return "redirect:/experts?lang=" + lang;
    }

    /** What the pack of a zip file would change in the answers to the published audits. Nothing is put into use. */
    @PostMapping("/experts/impact")
    String impact(@RequestParam MultipartFile file, @ModelAttribute("lang") String lang, Model model)
            throws IOException {
        try {
            var changed =
                    new Advisor(PackReader.read(PackFiles.ofZip(new ByteArrayInputStream(file.getBytes()))), limits);
            var analysis = new ImpactAnalysis(inUse.current().advisor(), changed);
            model.addAttribute(
                    "impact",
                    new ImpactDocument(
                                    analysis.of(samples.all().stream()
                                            .map(sample -> new NamedAudit(
                                                    sample.name(),
                                                    samples.audit(sample.name()).orElseThrow()))
                                            .toList()),
                                    lang)
                            .write());
        } catch (PackRefused refused) {
            model.addAttribute("diagnostics", refused.diagnostics());
        }
        return "experts-impact";
    }
}
