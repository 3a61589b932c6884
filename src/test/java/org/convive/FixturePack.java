package org.convive;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.convive.advisory.Advisor;
import org.convive.inference.Fact;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;

/** A pack with the words and programmes that ship and a handful of rules of its own, which no change of rules moves. */
public final class FixturePack {

    /** Where its rules stand. */
    public static final String RULES = "fixture/fixture.drl";

    /** Its files, without any scenario. */
    public static final PackFiles FILES = files(Map.of());

    /** The pack. */
    public static final RulePack PACK = PackReader.read(FILES);

    /** An advisor by its rules. */
    public static final Advisor ADVISOR = new Advisor(PACK);

    private static final String TEXT = """
            package rules.fixture;

            rule "A grave gang and early leavers, without trusted police"
                %s
            when
                Finding( factor == "gang-presence", severity >= 0.5, $a : area )
                Finding( factor == "school-dropout", area == $a )
                not Finding( factor == "trusted-police", area == $a )
            then
                suggest( "mentoring", 0.7 );
            end

            rule "A gang recruits"
                %s
            when
                Finding( factor == "gang-presence" )
            then
                derive( "recruitment-risk", "mean", 0.8 );
            end

            rule "Recruits within reach of guns"
                %s
            when
                Finding( factor == "recruitment-risk", $a : area ) Finding( factor == "firearms", area == $a )
            then
                derive( "escalation-risk", "max", 0.5 );
            end

            rule "Dark streets"
                %s
            when
                Finding( factor == "poor-lighting-and-design" )
            then
                suggest( "street-lighting", 1.0 );
            end

            rule "Lights where nobody lives"
                %s
            when
                Candidate( programme == "street-lighting", $programme : programme )
                exists Finding( factor == "vacant-property" )
            then
                exclude( $programme );
            end

            rule "Visits to prison"
                %s
            when
                Finding( factor == "delinquent-peers" )
            then
                warnAgainst( "scared-straight", "mentoring" );
            end

            rule "Robbery above the comparison"
                %s
            when
                Indicator( code == "robbery-rate", ratio >= 1.5, ratio < 2 )
            then
                find( "street-robbery", 0.65, 0.7 );
            end

            rule "Three lines or more"
                %s
            when
                accumulate( Link( flow in ("drugs", "arms") ); $lines : count(); $lines >= 3 )
                Finding( factor == "gang-presence" )
            then
                derive( "organised-crime", "max", 0.6 );
            end

            rule "Young people with an adult are a matter of youth services"
                %s
            when
                Candidate( programme == "mentoring", $programme : programme )
            then
                plan( $programme, "addressee", "youth-services" );
            end

            rule "Camps are never the answer"
                %s
            when
                Candidate( programme == "boot-camps", $programme : programme )
            then
                exclude( $programme );
            end
            """;

    private FixturePack() {}

    /** The files of the pack and these, by path. */
    public static PackFiles files(Map<String, String> more) {
        var contents = new LinkedHashMap<String, byte[]>();
        ShippedPack.FILES.paths().stream()
                .filter(path -> path.matches("pack.yaml|vocabulary/.*|programmes/.*"))
                .forEach(path -> contents.put(path, ShippedPack.FILES.bytes(path)));
        contents.put(RULES, rules().getBytes(StandardCharsets.UTF_8));
        more.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return PackFiles.of(contents);
    }

    /** A rule of the pack. */
    public static Rule rule(String id) {
        return PACK.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A finding as rules read it. */
    public static Fact finding(String factor, String area, double severity) {
        return Fact.of(FactType.FINDING)
                .text("factor", factor)
                .text("area", area)
                .number("severity", severity)
                .number("confidence", 0.8)
                .build(factor + "@" + area);
    }

    private static String rules() {
        Object[] headers = new Object[10];
        for (int i = 0; i < headers.length; i++) {
            headers[i] =
                    "@id(\"FIX-0%02d\") @rationale_en(\"Why.\") @rationale_es(\"Por qué.\") @source(\"practice-judgement\")"
                            .formatted(i + 1);
        }
        return TEXT.formatted(headers);
    }
}
