package org.convive.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.convive.ShippedPack;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Rule files are DRL: what is read here as rules, Drools' own parser reads as the same rules. */
class DrlSubsetTest {

    @TestFactory
    Stream<DynamicTest> everyRuleFileIsReadByDroolsAsItIsReadHere() {
        PackTexts texts = PackTexts.of(ShippedPack.FILES, new Diagnostics());
        return texts.matching("", ".drl").entrySet().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getKey(), () -> assertSameRules(file.getKey(), file.getValue())));
    }

    private static void assertSameRules(String file, String text) throws Exception {
        var parser = new DrlParser(LanguageLevelOption.DRL10);
        PackageDescr tree = parser.parse(false, text);
        List<WrittenRule> ours = new DrlReader(file, text, new Diagnostics()).read();

        assertThat(parser.getErrors()).isEmpty();
        assertThat(tree.getRules())
                .map(rule -> rule.getName() + " at line " + rule.getLine() + " with "
                        + rule.getLhs().getDescrs().size() + " conditions")
                .isNotEmpty()
                .isEqualTo(ours.stream()
                        .map(WrittenRule::rule)
                        .map(rule -> rule.name() + " at line " + rule.at().line() + " with "
                                + rule.conditions().size() + " conditions")
                        .toList());
    }
}
