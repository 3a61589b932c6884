package org.convive.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.convive.bench.PeerModel.Audit;
import org.convive.bench.PeerModel.Chain;
import org.convive.bench.PeerModel.Derived;
import org.convive.bench.PeerModel.Excluded;
import org.convive.bench.PeerModel.Found;
import org.convive.bench.PeerModel.Known;
import org.convive.bench.PeerModel.Mapping;
import org.convive.bench.PeerModel.Recommendation;
import org.convive.bench.PeerModel.Result;
import org.convive.bench.PeerModel.RuleSet;

/**
 * The practical limit: rules laid out as numbers, looked up by factor and sorted by threshold, working memory used again,
 * and still the whole answer with its reasons. What a good programmer writes who needs no rule engine, and no longer
 * wants to change the rules.
 */
final class IndexedLoop {

    private final List<String> attributes;
    private final Map<String, Integer> factors = new HashMap<>();
    private final Map<String, Integer> programmes = new HashMap<>();
    private final Map<String, Integer> capabilities = new HashMap<>();
    private final Map<Known, Integer> places = new HashMap<>();
    private final Derivation[] chains;
    private final Row[][] byFactor;
    private final Ban[][] byCapability;
    private final ThreadLocal<IndexedMemory> memories;

    IndexedLoop(RuleSet rules) {
        Stream.concat(rules.factors().stream(), rules.derived().stream()).forEach(factor -> number(factors, factor));
        rules.programmes().stream().sorted().forEach(programme -> number(programmes, programme));
        rules.capabilities().forEach(capability -> number(capabilities, capability));
        attributes = List.copyOf(rules.attributes().keySet());
        rules.attributes()
                .forEach((attribute, values) -> values.forEach(value -> number(places, new Known(attribute, value))));
        chains = rules.chains().stream().map(this::derivation).toArray(Derivation[]::new);
        byFactor = new Row[factors.size()][];
        for (int factor = 0; factor < byFactor.length; factor++) {
            byFactor[factor] = rows(rules.mappings(), factor);
        }
        byCapability = new Ban[capabilities.size()][];
        rules.capabilities().forEach(lacks -> byCapability[capabilities.get(lacks)] = bans(rules, lacks));
        String[] names = rules.programmes().stream().sorted().toArray(String[]::new);
        memories = ThreadLocal.withInitial(
                () -> new IndexedMemory(names, factors.size(), places.size(), capabilities.size()));
    }

    /** A mapping in numbers; less than nothing where it doesn't ask. */
    private record Row(
            int least, int second, int secondLeast, int place, int unless, int programme, int weight, String id) {}

    /** A chain in numbers. */
    private record Derivation(
            int first, int least, int second, int secondLeast, int derived, int percent, Chain chain) {}

    /** An exclusion in numbers. */
    private record Ban(int programme, String id) {}

    Result recommend(Audit audit) {
        IndexedMemory memory = memories.get();
        remember(audit, memory);
        List<Derived> derived = derive(memory);
        for (int i = 0; i < memory.found; i++) {
            int factor = memory.factors[i];
            match(byFactor[factor], memory.severity[factor], memory.confidence[factor], memory);
        }
        for (int capability = 0; capability < byCapability.length; capability++) {
            if (!memory.capable[capability]) {
                ban(byCapability[capability], memory);
            }
        }
        List<Recommendation> top = memory.top();
        List<Excluded> excluded = memory.excluded();
        memory.forget();
        return new Result(top, excluded, derived);
    }

    private void remember(Audit audit, IndexedMemory memory) {
        List<Found> findings = audit.findings();
        for (int i = 0; i < findings.size(); i++) {
            Found found = findings.get(i);
            memory.hold(factors.get(found.factor()), found.severity(), 100);
        }
        for (int i = 0; i < attributes.size(); i++) {
            String attribute = attributes.get(i);
            memory.place(places.get(new Known(attribute, audit.attributes().get(attribute))));
        }
        List<String> capable = audit.capabilities();
        for (int i = 0; i < capable.size(); i++) {
            memory.capable[capabilities.get(capable.get(i))] = true;
        }
    }

    private List<Derived> derive(IndexedMemory memory) {
        var derived = new ArrayList<Derived>();
        int[] severity = memory.severity;
        int[] confidence = memory.confidence;
        for (Derivation rule : chains) {
            if (severity[rule.first] >= rule.least && severity[rule.second] >= rule.secondLeast) {
                int mean = (severity[rule.first] + severity[rule.second]) / 2;
                int sure = Math.min(confidence[rule.first], confidence[rule.second]) * rule.percent / 100;
                memory.hold(rule.derived, mean, sure);
                derived.add(new Derived(rule.chain.derived(), rule.chain.id(), mean, sure));
            }
        }
        return derived;
    }

    private static void match(Row[] rows, int severity, int confidence, IndexedMemory memory) {
        for (Row row : rows) {
            if (severity < row.least) {
                return;
            }
            if ((row.second < 0 || memory.severity[row.second] >= row.secondLeast)
                    && (row.place < 0 || memory.there[row.place])
                    && (row.unless < 0 || memory.severity[row.unless] == 0)) {
                memory.give(row.programme, row.id, row.weight * severity * confidence);
            }
        }
    }

    private static void ban(Ban[] bans, IndexedMemory memory) {
        for (Ban ban : bans) {
            memory.exclude(ban.programme, ban.id);
        }
    }

    private Row[] rows(List<Mapping> mappings, int factor) {
        return mappings.stream()
                .filter(mapping -> factors.get(mapping.first().factor()) == factor)
                .map(this::row)
                .sorted(Comparator.comparing(Row::least))
                .toArray(Row[]::new);
    }

    private Row row(Mapping mapping) {
        return new Row(
                mapping.first().severity(),
                mapping.second().map(second -> factors.get(second.factor())).orElse(-1),
                mapping.second().map(second -> second.severity()).orElse(0),
                mapping.place().map(places::get).orElse(-1),
                mapping.unless().map(factors::get).orElse(-1),
                programmes.get(mapping.programme()),
                mapping.weight(),
                mapping.id());
    }

    private Derivation derivation(Chain chain) {
        return new Derivation(
                factors.get(chain.first().factor()),
                chain.first().severity(),
                factors.get(chain.second().factor()),
                chain.second().severity(),
                factors.get(chain.derived()),
                chain.percent(),
                chain);
    }

    private Ban[] bans(RuleSet rules, String lacks) {
        return rules.exclusions().stream()
                .filter(exclusion -> exclusion.lacks().equals(lacks))
                .map(exclusion -> new Ban(programmes.get(exclusion.programme()), exclusion.id()))
                .toArray(Ban[]::new);
    }

    private static <T> void number(Map<T, Integer> numbers, T name) {
        numbers.put(name, numbers.size());
    }
}
