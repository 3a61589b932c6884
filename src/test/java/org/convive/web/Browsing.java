package org.convive.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser, with what a person looks for on every page. Where there is none, the tests are skipped, loudly. */
final class Browsing implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    private Browsing(Path program, String address) {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        this.address = address;
    }

    static Browsing of(int port) {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            System.err.println("*** No Chromium was found on the path (or in CONVIVE_BROWSER):"
                    + " the tests in a real browser are SKIPPED. ***");
        }
        Assumptions.assumeTrue(program.isPresent(), "a Chromium is installed");
        return new Browsing(program.orElseThrow(), "http://localhost:" + port);
    }

    private static Optional<Path> program() {
        Stream<Path> named = Stream.ofNullable(System.getenv("CONVIVE_BROWSER")).map(Path::of);
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    /** A new person with a window of this width, who sees no error in the console. */
    Visitor visitor(int width, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts)
                .setBaseURL(address));
        return new Visitor(context);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** One person's window. */
    static final class Visitor implements AutoCloseable {

        final Page page;
        private final BrowserContext context;
        private final List<String> complaints = new ArrayList<>();

        private Visitor(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            watch(page);
        }

        private void watch(Page opened) {
            opened.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of 4")) {
                    complaints.add(opened.url() + ": " + message.text());
                }
            });
            opened.onPageError(error -> complaints.add(opened.url() + ": " + error));
        }

        Page another() {
            Page opened = context.newPage();
            watch(opened);
            return opened;
        }

        /** Long work says when it is done by leaving its progress out. */
        void waitsForWork() {
            page.locator("progress").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }

        void isAccessible() {
            assertThat(new AxeBuilder(page).withTags(STANDARD).analyze().getViolations())
                    .as(page.url())
                    .extracting(violation -> violation.getId() + ": "
                            + violation.getNodes().stream()
                                    .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                    .limit(3)
                                    .toList())
                    .isEmpty();
        }

        void fitsItsWindow() {
            Object beyond = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            assertThat(((Number) beyond).intValue())
                    .as(page.url() + " is wider than its window")
                    .isLessThanOrEqualTo(0);
        }

        void photograph(String name) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SCREENSHOTS.resolve(name + "-" + page.viewportSize().width + ".png")));
        }

        void saw() {
            assertThat(complaints).isEmpty();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
