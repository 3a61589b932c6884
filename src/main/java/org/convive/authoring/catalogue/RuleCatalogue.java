package org.convive.authoring.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.convive.exchange.RuleDocument;
import org.convive.explanation.Phrases;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Rule;

/** A page with every rule of a pack in plain words, by subject and file. It needs nothing beside it. */
public final class RuleCatalogue {

    private static final String CONTENTS = "contents";
    private static final int HASH_DIGITS = 12;

    private final RulePack pack;
    private final Phrases phrases;
    private final RuleArticle article;
    private final SortedMap<String, List<Rule>> bySubject;

    /** A catalogue in one language. */
    public RuleCatalogue(RulePack pack, RuleScenarios scenarios, String language) {
        this.pack = pack;
        this.phrases = Phrases.in(language);
        this.article = new RuleArticle(new RuleDocument(pack, language), scenarios, phrases);
        this.bySubject = pack.rules().stream()
                .collect(Collectors.groupingBy(RuleCatalogue::subject, TreeMap::new, Collectors.toList()));
    }

    /** The subject of a rule: the folder that its file lies in, or the file where it lies in none. */
    private static String subject(Rule rule) {
        String file = rule.at().file();
        int slash = file.indexOf('/');
        return slash < 0 ? file : file.substring(0, slash);
    }

    /** The page as HTML. */
    public String html() {
        var page = new Markup();
        page.open("html", "lang", phrases.language()).line();
        head(page);
        page.open("body").line();
        page.open("header").line();
        page.element("h1", title()).line();
        page.element("p", phrases.say("catalogue.lead", pack.rules().size(), bySubject.size()))
                .line();
        page.close().line();
        contents(page);
        page.open("main").line();
        bySubject.forEach((subject, rules) -> section(subject, rules, page));
        page.close().line();
        foot(page);
        return page.close().line().close().line().page();
    }

    private String title() {
        return phrases.say(
                "catalogue.title", pack.settings().name(), pack.settings().version());
    }

    private void head(Markup page) {
        page.open("head").line();
        page.empty("meta", "charset", "utf-8").line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.element("title", title()).line();
        page.element("style", style()).line();
        page.close().line();
    }

    private void contents(Markup page) {
        page.open("nav", "id", CONTENTS).line();
        page.element("h2", phrases.say("catalogue.contents")).line();
        page.open("ul").line();
        bySubject.forEach((subject, rules) -> {
            page.open("li").element("a", name(subject), "href", "#" + anchor(subject));
            page.element("span", count(rules), "class", "count").close().line();
        });
        page.close().line().close().line();
    }

    private void section(String subject, List<Rule> rules, Markup page) {
        page.open("section", "id", anchor(subject)).line();
        page.open("h2").text(name(subject)).element("span", count(rules), "class", "count");
        page.close().line();
        page.open("p", "class", "top").element("a", phrases.say("catalogue.top"), "href", "#" + CONTENTS);
        page.close().line();
        SortedMap<String, List<Rule>> byFile = rules.stream()
                .sorted(Comparator.comparingInt(rule -> rule.at().line()))
                .collect(Collectors.groupingBy(rule -> rule.at().file(), TreeMap::new, Collectors.toList()));
        byFile.forEach((file, inFile) -> {
            page.element("h3", file, "id", Anchors.of("file-" + file)).line();
            inFile.forEach(rule -> article.write(rule, page));
        });
        page.close().line();
    }

    private void foot(Markup page) {
        page.open("footer")
                .element(
                        "p",
                        phrases.say(
                                "catalogue.foot",
                                pack.settings().name(),
                                pack.settings().version(),
                                pack.hash().substring(0, HASH_DIGITS)))
                .close()
                .line();
    }

    private static String anchor(String subject) {
        return Anchors.of("subject-" + subject);
    }

    private String name(String subject) {
        String key = "subject." + subject;
        return phrases.has(key) ? phrases.say(key) : subject;
    }

    private String count(List<Rule> rules) {
        return rules.size() == 1 ? phrases.say("catalogue.count-one") : phrases.say("catalogue.count", rules.size());
    }

    private static String style() {
        try (InputStream file = RuleCatalogue.class.getResourceAsStream("catalogue.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("catalogue.css is missing from the build", unreadable);
        }
    }
}
