package org.convive.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.convive.advisory.Decisions;
import org.convive.exchange.LibraryDocument;
import org.convive.exchange.model.FactorJson;
import org.convive.exchange.table.TableFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The ways in: a published audit, a file, findings typed by hand, or a stored decision. */
@Controller
class StartPages {

    private final Samples samples;
    private final Answers answers;
    private final Tables tables;
    private final Decisions decisions;

    StartPages(Samples samples, Answers answers, Tables tables, Decisions decisions) {
        this.tables = tables;
        this.samples = samples;
        this.answers = answers;
        this.decisions = decisions;
    }

    @GetMapping("/")
    String start(Model model, @ModelAttribute("lang") String lang) {
        model.addAttribute("samples", samples.all());
        model.addAttribute("pack", new LibraryDocument(answers.pack().pack(), lang).pack());
        return "start";
    }

    @PostMapping("/samples/{name}")
    String sample(@PathVariable String name, @ModelAttribute("lang") String lang) {
        byte[] audit = samples.audit(name).orElseThrow(() -> new DraftGone(name));
        return to(answers.add(audit), lang);
    }

    /** An audit in the format of the interface, or a table of an advisor. */
    @PostMapping("/audits")
    String file(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String country,
            @ModelAttribute("lang") String lang)
            throws IOException {
        byte[] bytes = file.getBytes();
        if (isJson(bytes)) {
            return to(answers.add(bytes), lang);
        }
        String id = tables.add(TableFile.read(bytes));
        return "redirect:"
                + UriComponentsBuilder.fromPath("/tables/" + id)
                        .queryParam("place", "{place}")
                        .queryParam("country", "{country}")
                        .queryParam("lang", lang)
                        .encode()
                        .buildAndExpand(
                                place.isBlank() ? named(file) : place.strip(),
                                country.strip().toUpperCase(Locale.ROOT))
                        .toUriString();
    }

    private static boolean isJson(byte[] file) {
        for (byte one : file) {
            if (!Character.isWhitespace(one)) {
                return one == '{';
            }
        }
        return false;
    }

    /** A table is often called as its place is. */
    private static String named(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @GetMapping("/by-hand")
    String byHand(Model model, @ModelAttribute("lang") String lang) {
        model.addAttribute("factors", factors(lang));
        return "by-hand";
    }

    /** Rows without a factor were left empty, and mean nothing. */
    @PostMapping("/by-hand")
    String byHand(
            @RequestParam String place,
            @RequestParam List<String> factor,
            @RequestParam List<String> level,
            @ModelAttribute("lang") String lang) {
        ObjectNode audit = JsonMapper.shared().createObjectNode();
        audit.putObject("place").put("name", place);
        var findings = audit.putArray("findings");
        for (int i = 0; i < factor.size(); i++) {
            String named = factor.get(i).strip();
            if (!named.isEmpty()) {
                ObjectNode finding = findings.addObject().put("factor", code(named, lang));
                if (i < level.size() && !level.get(i).isEmpty()) {
                    finding.put("severity", level.get(i));
                }
            }
        }
        return to(answers.add(JsonMapper.shared().writeValueAsBytes(audit)), lang);
    }

    /** People choose names; the audit has codes. What is neither is told by whoever reads the audit. */
    private String code(String named, String lang) {
        return factors(lang).stream()
                .filter(factor -> factor.getName().equalsIgnoreCase(named))
                .map(FactorJson::getCode)
                .findFirst()
                .orElse(named);
    }

    private List<FactorJson> factors(String lang) {
        return new LibraryDocument(answers.pack().pack(), lang).factors("");
    }

    @GetMapping("/saved")
    String saved(Model model) {
        var none = new Decisions.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var listed = new ArrayList<>(decisions.list(none, 0, 200).decisions());
        java.util.Collections.reverse(listed);
        model.addAttribute("decisions", listed);
        return "saved";
    }

    private static String to(String id, String lang) {
        return "redirect:/answers/" + id + "?lang=" + lang;
    }
}
