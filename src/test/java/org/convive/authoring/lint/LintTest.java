package org.convive.authoring.lint;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.convive.PackFixture;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What loads and was hardly meant is told where it stands, and what is nearly the same and was meant isn't. */
class LintTest {

    private static final Year NOW = Year.of(2026);

    /** The base pack has the whole vocabulary and no rules, so nearly all of it is unused. */
    private static final Set<Diagnostic> OF_THE_BASE = Set.copyOf(lint(PackFixture.base()));

    @TestFactory
    Stream<DynamicTest> whatWasHardlyMeantIsToldWhereItStands() {
        return PackFixture.testsOf("authoring/lint", LintTest::added);
    }

    /** What is said of the pack and not of the base. */
    private static List<Diagnostic> added(PackFiles files) {
        return lint(files).stream()
                .filter(diagnostic -> !OF_THE_BASE.contains(diagnostic))
                .toList();
    }

    private static List<Diagnostic> lint(PackFiles files) {
        RulePack pack = PackReader.read(files);
        return new Lint(files, new TreeSet<>(pack.ruleIds()), NOW).check(pack);
    }
}
