package org.convive.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.convive.ChangedPack;
import org.convive.advisory.Decisions;
import org.convive.rulepack.PackFiles;
import org.convive.web.Browsing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A policy advisor's session in a real browser, from an audit to the paper for the council. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AdvisorsSessionTest {

    private static final Decisions.Filter ALL =
            new Decisions.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final String TABLE = """
            Diagnóstico de la colonia;;;
            ;;;
            Colonia;Hallazgo;Gravedad;Valor
            Centro;Pandillas y grupos juveniles violentos;alta;
            ;Lámparas rotas;alta;
            Norte;Confianza en la policía;;31,5 %
            Total;;;31,5
            """;

    private static final int MOST_LOOKS = 600;
    private static final PackFiles CHANGED = new ChangedPack()
            .replacing("pack.yaml", "grade-a: 24", "grade-a: 12")
            .files();

    @LocalServerPort
    private int port;

    @Autowired
    private Decisions decisions;

    private Browsing browsing;

    @BeforeEach
    void open() {
        browsing = Browsing.of(port);
    }

    @AfterEach
    void close() {
        if (browsing != null) {
            browsing.close();
        }
        decisions.list(ALL, 0, 1000).decisions().forEach(decision -> decisions.forget(decision.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "en, queretaro-2019, What if, Set and plan, Paper, Why not, Save this decision",
        "es, torreon-violence-against-women-2017, Qué pasaría si, Conjunto y plan, Documento, Por qué no, Guardar esta decisión"
    })
    void leadsFromAPublishedAuditToThePaper(
            String language, String sample, String whatIf, String plan, String paper, String whyNot, String save)
            throws IOException {
        try (Visitor advisor = browsing.visitor(1280, true)) {
            Page page = advisor.page;
            page.navigate("/?lang=" + language);
            page.locator("form[action*='" + sample + "'] button").click();

            page.locator(".card h2 a").first().click();
            assertThat(page.locator("tfoot")).isVisible();
            page.goBack();
            page.locator("#whynot").fill("boot-camps");
            page.locator("#whynot").press("Enter");
            assertThat(page.locator(".said").first()).isVisible();

            step(page, whatIf).click();
            page.locator("select[name='finding.0']").selectOption("critical");
            assertThat(page.locator("#result table")).isVisible();

            step(page, plan).click();
            page.locator("#units").fill("6");
            page.locator("#units").press("Tab");
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*units=6.*"));
            page.locator("#result a[role='button']").click();

            page.locator("textarea").first().fill("We ask the council for courage.");
            Download word = page.waitForDownload(
                    () -> page.locator("button[value='docx']").click());
            assertThat(word.suggestedFilename()).endsWith(".docx");
            assertThat(Files.size(word.path())).isGreaterThan(5000);
            Download html = page.waitForDownload(
                    () -> page.locator("button[value='html']").click());
            assertThat(Files.readString(html.path())).contains("We ask the council for courage.");
            assertThat(page.locator("h1")).isVisible();

            page.locator(".steps a").nth(2).click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(save))
                    .click();
            String saved = page.url();
            assertThat(page.locator(".note").first()).isVisible();
            page.navigate("/saved?lang=" + language);
            page.locator("tbody a").first().click();
            assertThat(page.url()).isEqualTo(saved);
            advisor.saw();
        }
    }

    private static Locator step(Page page, String name) {
        return page.locator(".steps")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void takesInAMessySpreadsheetWithHelp() {
        try (Visitor advisor = browsing.visitor(1280, true)) {
            Page page = upload(advisor, "colonia.csv", TABLE.getBytes(StandardCharsets.UTF_8));

            assertThat(page.locator("h1")).hasText("Revise la tabla");
            assertThat(page.locator("select[name='c1']")).hasValue("what");
            assertThat(page.getByText("B5").first()).isVisible();
            advisor.isAccessible();
            advisor.photograph("es-table");
            page.setViewportSize(390, 900);
            advisor.photograph("es-table");
            page.setViewportSize(320, 900);
            advisor.fitsItsWindow();
            page.setViewportSize(1280, 900);

            page.locator("input[name='means']").fill("street-lighting-poor");
            page.locator("input[name='means']").fill("Pandillas y grupos juveniles violentos");
            page.locator("button.secondary").click();
            page.locator("button[formmethod='post']").click();
            assertThat(page.locator("h1")).containsText("Colonia Centro");
            advisor.saw();
        }
    }

    private static Page upload(Visitor advisor, String name, byte[] content) {
        Page page = advisor.page;
        page.navigate("/?lang=es");
        page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", content));
        page.locator("#place").fill("Colonia Centro");
        page.locator("form[enctype] button").click();
        return page;
    }

    @Test
    void saysWhatIsWrongWithAWrongFile() {
        try (Visitor advisor = browsing.visitor(1280, true)) {
            Page page =
                    upload(advisor, "photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1, 2, 3});
            assertThat(page.getByText("no es una tabla")).isVisible();

            page = upload(
                    advisor,
                    "audit.json",
                    "{\"place\":{\"name\":\"A\"},\"findings\":[{\"factor\":\"gangz\"}]}"
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(page.getByText("/findings/0/factor")).isVisible();
            advisor.isAccessible();
        }
    }

    @Test
    void staysRightOnReloadBackForwardTwiceAndInTwoWindows() {
        try (Visitor advisor = browsing.visitor(1280, true)) {
            Page page = advisor.page;
            page.navigate("/?lang=en");
            page.locator("form[action*='bromsgrove'] button").click();
            String first = page.locator("h1").textContent();
            page.reload();
            assertThat(page.locator("h1")).hasText(first);

            Page other = advisor.another();
            other.navigate("/?lang=en");
            other.locator("form[action*='eugene'] button").click();
            page.reload();
            assertThat(page.locator("h1")).hasText(first);
            assertThat(other.locator("h1")).not().hasText(first);

            page.goBack();
            page.goForward();
            assertThat(page.locator("h1")).hasText(first);

            String answer = page.url();
            long before = saved();
            page.locator("form[action*='/save'] button").dblclick();
            page.waitForURL(url -> !url.equals(answer));
            page.navigate(answer);
            page.locator("form[action*='/save'] button").click();
            page.waitForURL(url -> !url.equals(answer));
            assertThat(saved()).isEqualTo(before + 1);
        }
    }

    private long saved() {
        return decisions.list(ALL, 0, 1000).decisions().size();
    }

    @Test
    void canBeWalkedWithTheKeyboardAlone() {
        try (Visitor advisor = browsing.visitor(1280, true)) {
            Page page = advisor.page;
            page.navigate("/?lang=en");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            tabTo(page, page.locator(".samples button").first());
            page.keyboard().press("Enter");
            page.waitForURL("**/answers/**");
            tabTo(page, page.locator(".card h2 a").first());
            page.keyboard().press("Enter");
            page.waitForURL("**/why/**");
            tabTo(page, page.locator("#whynot"));
            page.keyboard().type("boot-camps");
            page.keyboard().press("Enter");
            page.waitForURL("**/why-not**");
            assertThat(page.locator(".said").first()).isVisible();
        }
    }

    /** Goes from field to field until one has the focus, which is always to be seen. */
    private static void tabTo(Page page, Locator wanted) {
        for (int presses = 0; presses < 120; presses++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError(wanted + " can't be reached with the Tab key");
    }

    @Test
    void worksWithoutScripts() {
        try (Visitor advisor = browsing.visitor(1280, false)) {
            Page page = advisor.page;
            page.navigate("/?lang=en");
            page.locator("form[action*='queretaro-2019'] button").click();
            String answer = page.url().replaceAll("\\?.*", "");
            page.navigate(answer + "/what-if?lang=en");
            page.locator("select[name='finding.0']").selectOption("critical");
            page.locator("form[action*='what-if'] button").click();
            assertThat(page.locator("#result table")).isVisible();

            page.navigate(answer + "/stability?lang=en");
            for (int looks = 0; looks < MOST_LOOKS && page.locator("progress").count() > 0; looks++) {
                page.locator("noscript a").click();
                page.waitForTimeout(100);
            }
            assertThat(page.locator("table")).isVisible();
        }
    }

    @Test
    void stopsLongWork() {
        try (Visitor advisor = browsing.visitor(1280, false)) {
            Page page = advisor.page;
            page.navigate("/?lang=en");
            page.locator("form[action*='queretaro-2019'] button").click();
            String answer = page.url();
            page.navigate(answer.replaceAll("\\?.*", "") + "/gaps?lang=en");
            assertThat(page.locator("progress")).isVisible();
            page.locator("form[action*='/stop'] button").click();
            assertThat(page.url()).isEqualTo(answer);
        }
    }

    @Test
    void showsAnExpertWhatAChangedPackWouldChange() throws IOException {
        try (Visitor expert = browsing.visitor(1280, true)) {
            Page page = impact(expert, CHANGED.zip());
            assertThat(page.locator("section h2").first()).isVisible();
            expert.isAccessible();
            expert.photograph("en-experts-impact");

            impact(expert, new byte[] {1, 2, 3});
            assertThat(page.locator("[role='alert'] li").first()).isVisible();
        }
    }

    private static Page impact(Visitor expert, byte[] zip) {
        Page page = expert.page;
        page.navigate("/experts?lang=en");
        page.locator("#file").setInputFiles(new FilePayload("pack.zip", "application/zip", zip));
        page.locator("form[enctype] button").click();
        return page;
    }

    @Test
    void printsInBlackAndWhite() {
        try (Visitor advisor = browsing.visitor(1280, true)) {
            Page page = advisor.page;
            page.navigate("/?lang=en");
            page.locator("form[action*='queretaro-2019'] button").click();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator(".steps")).isHidden();
            assertThat(page.locator(".card").first()).isVisible();
            for (String strength : List.of("Adopt", "Consider", "Pilot", "Do not use")) {
                assertThat(page.locator(".strength")
                                .getByText(strength, new Locator.GetByTextOptions().setExact(true))
                                .first())
                        .isVisible();
            }
        }
    }
}
