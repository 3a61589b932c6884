package org.convive.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.exchange.table.ColumnRole;
import org.convive.exchange.table.Layout;
import org.convive.exchange.table.Sheet;
import org.convive.exchange.table.TableAudit;
import org.convive.exchange.table.TableReading;
import org.convive.exchange.table.TableTemplate;
import org.convive.rulepack.RulePack;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** An advisor's table on its way to an audit: what its columns mean, and every cell that can't be used. */
@Controller
class TablePages {

    private static final int ROWS_SHOWN = 8;

    private final Tables tables;
    private final Answers answers;

    TablePages(Tables tables, Answers answers) {
        this.tables = tables;
        this.answers = answers;
    }

    @GetMapping("/tables/{id}")
    String check(
            @PathVariable String id,
            @ModelAttribute("lang") String lang,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "0") int sheet,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        List<Sheet> sheets = tables.of(id);
        Sheet shown = sheets.get(Math.floorMod(sheet, sheets.size()));
        Layout layout = layout(shown, asked);
        model.addAttribute("id", id);
        model.addAttribute("sheets", sheets.stream().map(Sheet::name).toList());
        model.addAttribute("sheet", Math.floorMod(sheet, sheets.size()));
        model.addAttribute("place", place);
        model.addAttribute("country", country);
        model.addAttribute("columns", columns(shown, layout));
        model.addAttribute("preview", preview(shown, layout));
        model.addAttribute(
                "roles",
                List.of(ColumnRole.values()).stream().map(ColumnRole::code).toList());
        model.addAttribute("meant", meant(asked));
        model.addAttribute("known", known(lang));
        model.addAttribute("read", read(shown, layout, place, country, asked, lang));
        return "table";
    }

    /** What can be read becomes an audit; the gaps stay in the table. */
    @PostMapping("/tables/{id}")
    String take(
            @PathVariable String id,
            @ModelAttribute("lang") String lang,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "0") int sheet,
            @RequestParam MultiValueMap<String, String> asked) {
        List<Sheet> sheets = tables.of(id);
        Sheet shown = sheets.get(Math.floorMod(sheet, sheets.size()));
        TableAudit read = read(shown, layout(shown, asked), place, country, asked, lang);
        return "redirect:/answers/" + answers.add(JsonMapper.shared().writeValueAsBytes(read.audit()))
                + "/findings?lang=" + lang;
    }

    @GetMapping("/tables/template.{format:csv|xlsx}")
    ResponseEntity<Resource> template(@PathVariable String format, @ModelAttribute("lang") String lang) {
        var template = new TableTemplate(answers.pack().pack().vocabulary(), lang);
        boolean workbook = format.equals("xlsx");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(
                        workbook
                                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                                : "text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("convive-template." + format)
                                .build()
                                .toString())
                .body(new ByteArrayResource(workbook ? template.workbook() : template.csv()));
    }

    private TableAudit read(
            Sheet sheet,
            Layout layout,
            String place,
            String country,
            MultiValueMap<String, String> asked,
            String lang) {
        RulePack pack = answers.pack().pack();
        return TableReading.read(
                pack, sheet, layout, place.isBlank() ? "–" : place.strip(), country.strip(), meant(asked), lang);
    }

    /** What the person says that unknown names mean: as many meanings as names, in the same order. */
    private static Map<String, String> meant(MultiValueMap<String, String> asked) {
        List<String> names = asked.getOrDefault("name", List.of());
        List<String> meanings = asked.getOrDefault("means", List.of());
        Map<String, String> meant = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), meanings.size()); i++) {
            if (!meanings.get(i).isBlank()) {
                meant.put(names.get(i), meanings.get(i));
            }
        }
        return meant;
    }

    /** The names of all findings and indicators, to choose from. */
    private List<String> known(String lang) {
        var vocabulary = answers.pack().pack().vocabulary();
        return Stream.concat(
                        vocabulary.factors().values().stream()
                                .map(factor -> factor.name().in(lang)),
                        vocabulary.indicators().values().stream()
                                .map(indicator -> indicator.name().in(lang)))
                .sorted()
                .distinct()
                .toList();
    }

    private Layout layout(Sheet sheet, MultiValueMap<String, String> asked) {
        Layout proposed = Layout.propose(sheet, answers.pack().pack().vocabulary());
        return proposed.changed(IntStream.range(0, sheet.columns())
                .mapToObj(column -> ColumnRole.of(String.valueOf(asked.getFirst("c" + column)))
                        .orElse(proposed.columns().get(column).role()))
                .toList());
    }

    /**
     * A column as the page shows it.
     *
     * @param letters its letters
     * @param header its header; empty where it has none
     * @param role the code of what it means
     * @param why the code of why that is believed
     */
    record ShownColumn(String letters, String header, String role, String why) {}

    private static List<ShownColumn> columns(Sheet sheet, Layout layout) {
        var columns = new ArrayList<ShownColumn>();
        for (int column = 0; column < sheet.columns(); column++) {
            columns.add(new ShownColumn(
                    Sheet.letters(column),
                    layout.header() < 0 ? "" : sheet.cell(layout.header(), column),
                    layout.columns().get(column).role().code(),
                    layout.columns().get(column).why().name().toLowerCase(java.util.Locale.ROOT)));
        }
        return columns;
    }

    private static List<List<String>> preview(Sheet sheet, Layout layout) {
        return IntStream.range(layout.header() + 1, sheet.rows().size())
                .limit(ROWS_SHOWN)
                .mapToObj(row -> IntStream.range(0, sheet.columns())
                        .mapToObj(column -> sheet.cell(row, column))
                        .toList())
                .toList();
    }
}
