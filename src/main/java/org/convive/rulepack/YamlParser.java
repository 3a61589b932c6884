package org.convive.rulepack;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convive.rulepack.model.Location;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Parses the plain part of YAML that packs use: keys, lists and single values, each written once.
 *
 * <p>Anchors, aliases, tags, merge keys and further documents are refused, since they make a file mean what nobody sees in
 * it. What the library says of a broken file is put in words for the person who wrote it.
 */
final class YamlParser {

    private final String file;
    private final String text;
    private final Diagnostics diagnostics;

    YamlParser(String file, String text, Diagnostics diagnostics) {
        this.file = file;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** The tree of the file, if all of it is plain YAML. */
    Optional<Node> parse() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(PackLimits.NESTING);
        options.setCodePointLimit(PackLimits.BYTES_OF_A_FILE);
        var yaml = new Yaml(new SafeConstructor(options));
        try {
            var events = new ArrayList<Event>();
            if (!isPlain(yaml, events)) {
                return Optional.empty();
            }
            Node root = new Composer(new KeptEvents(events), new Resolver(), options).getSingleNode();
            if (root == null) {
                diagnostics.report(PackProblem.EMPTY_FILE, new Location(file, 1, 1), "the file is empty");
                return Optional.empty();
            }
            return hasEachKeyOnce(root) ? Optional.of(root) : Optional.empty();
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark() == null ? broken.getContextMark() : broken.getProblemMark();
            diagnostics.report(
                    PackProblem.MALFORMED_YAML, mark == null ? new Location(file, 1, 1) : at(mark), words(broken));
            return Optional.empty();
        } catch (YAMLException broken) {
            diagnostics.report(
                    PackProblem.MALFORMED_YAML,
                    new Location(file, 1, 1),
                    "this file can't be read as YAML: keys, values and lists, indented by spaces");
            return Optional.empty();
        }
    }

    /** Whether all events are plain, which are kept in the list: to parse is most of the time that a pack takes to read. */
    private boolean isPlain(Yaml yaml, List<Event> events) {
        int depth = 0;
        int documents = 0;
        boolean plain = true;
        for (Event event : yaml.parse(new StringReader(text))) {
            events.add(event);
            boolean opens = event instanceof MappingStartEvent || event instanceof SequenceStartEvent;
            boolean closes = event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd);
            depth += opens ? 1 : closes ? -1 : 0;
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            if (depth > PackLimits.NESTING) {
                diagnostics.report(
                        PackProblem.TOO_DEEP,
                        at(event.getStartMark()),
                        "lists and mappings lie more than " + PackLimits.NESTING + " deep inside one another");
                return false;
            }
            if (event instanceof ScalarEvent scalar) {
                plain &= isVisible(scalar);
            }
            if (documents > 1 || isFeature(event)) {
                plain = false;
                diagnostics.report(
                        PackProblem.YAML_FEATURE,
                        at(event.getStartMark()),
                        "anchors (&), aliases (*), tags (!), merge keys (<<), directives (%) and further documents (---) aren't used here; "
                                + "write the value itself, in quotes if it begins with such a sign");
                if (documents > 1) {
                    return false;
                }
            }
        }
        return plain;
    }

    /** Whether a value has no hidden characters, not even ones written as escapes such as {@code \\u202E}. */
    private boolean isVisible(ScalarEvent scalar) {
        Optional<Integer> hidden = Visible.firstHidden(scalar.getValue());
        boolean escaped = hidden.isPresent() && text.indexOf(hidden.get()) < 0;
        if (escaped) {
            diagnostics.report(
                    PackProblem.INVISIBLE_CHARACTER,
                    at(scalar.getStartMark()),
                    "a character that can't be seen is written in this text (%s); delete it"
                            .formatted(Visible.name(hidden.get())));
        }
        return !escaped;
    }

    private static boolean isFeature(Event event) {
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof MappingStartEvent mapping && mapping.getTag() != null
                || event instanceof SequenceStartEvent sequence && sequence.getTag() != null;
        boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
        boolean merges = event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().equals("<<");
        boolean directed = event instanceof DocumentStartEvent start
                && (start.getVersion() != null
                        || (start.getTags() != null && !start.getTags().isEmpty()));
        return event instanceof AliasEvent || directed || tagged || anchored || merges;
    }

    private boolean hasEachKeyOnce(Node node) {
        boolean sound = true;
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                sound &= hasEachKeyOnce(item);
            }
        } else if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                sound &= isNewKey(tuple.getKeyNode(), keys) & hasEachKeyOnce(tuple.getValueNode());
            }
        }
        return sound;
    }

    private boolean isNewKey(Node key, Set<String> keys) {
        if (!(key instanceof ScalarNode scalar)) {
            diagnostics.report(
                    PackProblem.MALFORMED_YAML,
                    at(key.getStartMark()),
                    "a key is a single word, not a list or mapping");
            return false;
        }
        if (!keys.add(scalar.getValue())) {
            diagnostics.report(
                    PackProblem.DUPLICATE_KEY,
                    at(key.getStartMark()),
                    "the key `" + Diagnostics.echo(scalar.getValue()) + "` is there already");
            return false;
        }
        return true;
    }

    private String words(MarkedYAMLException broken) {
        String problem = String.valueOf(broken.getProblem());
        if (problem.contains("TAB")) {
            return "a tab stands here; YAML is indented by spaces";
        }
        if (problem.contains("mapping values")) {
            return "a `:` stands where no key can be; check the indentation, and put texts that contain `: ` in quotes";
        }
        if (problem.contains("unexpected end of stream") || problem.contains("quoted scalar")) {
            return "a quote or bracket that was opened before isn't closed";
        }
        if (problem.contains("expected ':'")) {
            return "a `:` is missing after a key, or this line isn't indented as the ones around it";
        }
        if (problem.contains("expected ','")) {
            return "a bracket that was opened before isn't closed, or a comma is missing";
        }
        if (problem.contains("block end") || problem.contains("expected <")) {
            return "this line isn't indented as the ones around it, or a bracket or quote before it isn't closed";
        }
        return "this can't be read as YAML; check the indentation, the `:` after keys, and quotes and brackets";
    }

    private Location at(Mark mark) {
        return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Events that were read before, told again. */
    private static final class KeptEvents implements Parser {

        private final Iterator<Event> rest;
        private Event next;

        KeptEvents(List<Event> events) {
            this.rest = events.iterator();
            this.next = rest.next();
        }

        @Override
        public boolean checkEvent(Event.ID kind) {
            return next.is(kind);
        }

        @Override
        public Event peekEvent() {
            return next;
        }

        /** The last event stays, as the one that says that nothing follows. */
        @Override
        public Event getEvent() {
            Event event = next;
            next = rest.hasNext() ? rest.next() : event;
            return event;
        }
    }
}
