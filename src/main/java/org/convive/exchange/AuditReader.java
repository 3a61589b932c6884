package org.convive.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convive.audit.Area;
import org.convive.audit.Context;
import org.convive.audit.Dimension;
import org.convive.audit.ElementKind;
import org.convive.audit.Finding;
import org.convive.audit.Indicator;
import org.convive.audit.Link;
import org.convive.audit.Observation;
import org.convive.audit.Period;
import org.convive.audit.Place;
import org.convive.audit.SafetyAudit;
import org.convive.audit.Source;
import org.convive.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/**
 * Reads safety audits from JSON and checks every word of them against the vocabulary.
 *
 * <p>An audit is read whole or not at all. Shared freely: nothing is kept from one audit to the next.
 */
public final class AuditReader {

    private final KnownCodes codes;
    private final Clock clock;

    /**
     * A reader for audits in these words.
     *
     * @param programmes the ids of the programmes that an audit may say are running
     */
    public AuditReader(Vocabulary vocabulary, Set<String> programmes) {
        this(vocabulary, programmes, Clock.systemUTC());
    }

    /**
     * A reader for audits in these words.
     *
     * @param programmes the ids of the programmes that an audit may say are running
     * @param clock tells the year, for a value can't have been measured in the future
     */
    public AuditReader(Vocabulary vocabulary, Set<String> programmes, Clock clock) {
        this.codes = new KnownCodes(vocabulary, programmes);
        this.clock = clock;
    }

    /**
     * Reads an audit from a stream, which is left open.
     *
     * @throws AuditRefused with everything that is wrong with it
     * @throws UncheckedIOException if the stream can't be read
     */
    public SafetyAudit read(InputStream json) {
        try {
            return read(json.readNBytes(JsonDocument.MOST_BYTES + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads an audit from the bytes of a JSON document.
     *
     * @throws AuditRefused with everything that is wrong with it
     */
    public SafetyAudit read(byte[] json) {
        var problems = new Problems();
        Optional<JsonNode> audit = JsonDocument.parse(json, problems);
        if (audit.isEmpty()) {
            problems.refuseIfAny();
        }
        return read(audit.orElseThrow(), problems);
    }

    /**
     * Reads an audit from a JSON document that is parsed already.
     *
     * @throws AuditRefused with everything that is wrong with it
     */
    public SafetyAudit read(JsonNode audit) {
        return read(audit, new Problems());
    }

    private SafetyAudit read(JsonNode audit, Problems problems) {
        if (!audit.isObject()) {
            problems.report(
                    ProblemCode.WRONG_TYPE,
                    Pointer.ROOT,
                    "The file holds %s; an audit is an object in curly brackets.".formatted(Shown.value(audit)));
            problems.refuseIfAny();
        }
        var root = new ObjectCursor(audit, Pointer.ROOT, "The audit", problems);
        var lists = new ListReader(audit, root);
        var frame = new FrameReader(codes);
        Optional<Place> place = frame.place(root);
        Optional<String> title = root.text("title");
        Optional<Source> source = frame.source(root);
        Optional<Period> period = frame.period(root);
        AreaBook areas = areas(lists, frame);
        List<Placed<Dimension>> dimensions = lists.read(ElementKind.DIMENSION, frame::dimension);
        var elements = new ElementReader(codes, areas, Year.now(clock).getValue() + 1);
        List<Placed<Indicator>> indicators = lists.read(ElementKind.INDICATOR, elements::indicator);
        List<Placed<Observation>> observations = lists.read(ElementKind.OBSERVATION, elements::observation);
        List<Placed<Finding>> findings = lists.read(ElementKind.FINDING, elements::finding);
        List<Placed<Link>> links = lists.read(ElementKind.LINK, elements::link);
        Context context = new ContextReader(codes).read(root);
        root.refuseUnknownFields();
        refuseNothingFound(lists, problems);
        Contradictions.report(findings, problems);
        place.ifPresent(known -> Contradictions.report(known, context, problems));
        problems.refuseIfAny();
        return new SafetyAudit(
                place.orElseThrow(),
                title,
                source,
                period,
                areas.all(),
                parts(dimensions),
                parts(indicators),
                parts(observations),
                parts(findings),
                parts(links),
                context);
    }

    private static AreaBook areas(ListReader lists, FrameReader frame) {
        boolean stated = lists.has(ElementKind.AREA);
        List<Area> listed = parts(lists.read(ElementKind.AREA, frame::area));
        if (!stated) {
            return new AreaBook(listed, AreaBook.Unlisted.ADDED);
        }
        return new AreaBook(listed, listed.isEmpty() ? AreaBook.Unlisted.IGNORED : AreaBook.Unlisted.REFUSED);
    }

    private static void refuseNothingFound(ListReader lists, Problems problems) {
        if (!lists.has(ElementKind.INDICATOR)
                && !lists.has(ElementKind.OBSERVATION)
                && !lists.has(ElementKind.FINDING)) {
            problems.report(
                    ProblemCode.MISSING,
                    Pointer.ROOT,
                    "The audit has no indicators, observations or findings; it needs at least one of them.");
        }
    }

    private static <T> List<T> parts(List<Placed<T>> placed) {
        return placed.stream().map(Placed::part).toList();
    }
}
