package org.convive.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The workload on which decision engines are set side by side, in words that favour none of them. Every number is whole,
 * so that no order of work can change an answer.
 */
public final class PeerModel {

    private PeerModel() {}

    /**
     * The rules.
     *
     * @param factors what audits may find
     * @param derived what only rules find
     * @param programmes what may be recommended
     * @param capabilities what a place may have
     * @param attributes what is known of every place, with the values it may have
     * @param mappings which findings call for which programmes
     * @param chains which findings follow from others, each after those whose conclusions it reads
     * @param exclusions what programmes can't do without
     */
    public record RuleSet(
            List<String> factors,
            List<String> derived,
            List<String> programmes,
            List<String> capabilities,
            Map<String, List<String>> attributes,
            List<Mapping> mappings,
            List<Chain> chains,
            List<Exclusion> exclusions) {}

    /**
     * A finding of at least this severity.
     *
     * @param factor what is found
     * @param severity the least severity
     */
    public record AtLeast(String factor, int severity) {}

    /**
     * What is known of a place.
     *
     * @param attribute what is asked
     * @param value the answer
     */
    public record Known(String attribute, String value) {}

    /**
     * A rule that gives a programme weight x severity x confidence.
     *
     * @param id the rule's id
     * @param first the finding that counts
     * @param second a finding that must be there too
     * @param place what the place must be like
     * @param unless what must not be found
     * @param programme the programme
     * @param weight the weight
     */
    public record Mapping(
            String id,
            AtLeast first,
            Optional<AtLeast> second,
            Optional<Known> place,
            Optional<String> unless,
            String programme,
            int weight) {}

    /**
     * A rule that derives a finding: the mean severity, rounded down, and a percentage of the lesser confidence.
     *
     * @param id the rule's id
     * @param first a finding
     * @param second another one
     * @param derived what follows
     * @param percent how certainly it follows
     */
    public record Chain(String id, AtLeast first, AtLeast second, String derived, int percent) {}

    /**
     * A rule that excludes a programme.
     *
     * @param id the rule's id
     * @param programme the programme
     * @param lacks the capability without which it is excluded
     */
    public record Exclusion(String id, String programme, String lacks) {}

    /**
     * What is known of one place.
     *
     * @param attributes a value for each attribute
     * @param capabilities what the place has
     * @param findings what was found, each factor once
     */
    public record Audit(Map<String, String> attributes, List<String> capabilities, List<Found> findings) {}

    /**
     * A finding.
     *
     * @param factor what was found
     * @param severity how grave it is, from 1 to 10
     */
    public record Found(String factor, int severity) {}

    /**
     * The answer.
     *
     * @param top the ten programmes with the greatest scores, of equals the one whose id comes first
     * @param excluded the programmes that some rule recommends and another excludes, by id
     * @param derived what rules found
     */
    public record Result(List<Recommendation> top, List<Excluded> excluded, List<Derived> derived) {}

    /**
     * A recommended programme with the reasons for it.
     *
     * @param programme the programme
     * @param score the sum of what the rules give
     * @param matches what each rule gives
     */
    public record Recommendation(String programme, int score, List<Match> matches) {}

    /**
     * What one rule gives.
     *
     * @param rule the rule's id
     * @param contribution what it gives
     */
    public record Match(String rule, int contribution) {}

    /**
     * An excluded programme.
     *
     * @param programme the programme
     * @param rules the rules that exclude it
     */
    public record Excluded(String programme, List<String> rules) {}

    /**
     * A finding that a rule derived.
     *
     * @param factor what was found
     * @param rule the rule
     * @param severity how grave it is
     * @param confidence how sure it is, in per cent
     */
    public record Derived(String factor, String rule, int severity, int confidence) {}
}
