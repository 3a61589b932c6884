package org.convive.exchange;

import java.util.Optional;
import java.util.OptionalLong;
import org.convive.audit.Area;
import org.convive.audit.Dimension;
import org.convive.audit.Period;
import org.convive.audit.Place;
import org.convive.audit.SeverityBand;
import org.convive.audit.Source;

/** Reads what an audit says about itself: its place, period, source, areas and chapters. */
final class FrameReader {

    private final KnownCodes codes;

    FrameReader(KnownCodes codes) {
        this.codes = codes;
    }

    Optional<Place> place(ObjectCursor audit) {
        return audit.need("place", "give at least its name, as in {\"place\": {\"name\": \"Querétaro\"}}")
                .flatMap(value -> value.object("The place"))
                .flatMap(FrameReader::readPlace);
    }

    Optional<Source> source(ObjectCursor audit) {
        return audit.at("source").flatMap(value -> value.object("The source")).flatMap(FrameReader::readSource);
    }

    Optional<Period> period(ObjectCursor audit) {
        return audit.at("period").flatMap(value -> value.object("The period")).flatMap(FrameReader::readPeriod);
    }

    /** An area can't do without an id of its own, because others refer to it. */
    Optional<Area> area(ObjectCursor area, String id) {
        boolean named = area.need("id", "give it a short one by which findings can refer to it")
                .isPresent();
        Optional<String> name = area.text("name");
        Optional<String> incidence = area.at("incidence").flatMap(codes::level).map(SeverityBand::code);
        area.refuseUnknownFields();
        return Optional.of(new Area(id, name.orElse(id), incidence)).filter(found -> named);
    }

    Optional<Dimension> dimension(ObjectCursor dimension, String id) {
        Optional<String> name = dimension.text("name");
        dimension.refuseUnknownFields();
        return Optional.of(new Dimension(id, name.orElse(id)));
    }

    private static Optional<Place> readPlace(ObjectCursor place) {
        Optional<String> name = place.need("name", "say which city or district the audit is about")
                .flatMap(ValueCursor::text);
        Optional<String> country = place.at("country").flatMap(WorldCodes::country);
        OptionalLong population = place.at("population").map(Amounts::people).orElseGet(OptionalLong::empty);
        place.refuseUnknownFields();
        return name.map(known -> new Place(known, country, population));
    }

    private static Optional<Source> readSource(ObjectCursor source) {
        Optional<String> title = source.text("title");
        Optional<String> url = source.at("url").flatMap(FrameReader::webAddress);
        source.refuseUnknownFields();
        return title.isEmpty() && url.isEmpty() ? Optional.empty() : Optional.of(new Source(title, url));
    }

    private static Optional<String> webAddress(ValueCursor value) {
        Optional<String> address = value.text();
        if (address.isPresent() && !Source.isWebAddress(address.get())) {
            value.refuse(
                    ProblemCode.NOT_A_WEB_ADDRESS,
                    "; it must begin with http:// or https:// and hold no spaces. A title belongs in `title`.");
        }
        return address.filter(Source::isWebAddress);
    }

    private static Optional<Period> readPeriod(ObjectCursor period) {
        Optional<String> from = period.at("from").flatMap(FrameReader::date);
        Optional<String> to = period.at("to").flatMap(FrameReader::date);
        period.refuseUnknownFields();
        if (from.isPresent() && to.isPresent() && Period.isAfter(from.get(), to.get())) {
            period.problems()
                    .report(
                            ProblemCode.NOT_A_DATE,
                            period.pointer(),
                            "The period ends (%s) before it begins (%s); exchange `from` and `to`, or correct one."
                                    .formatted(to.get(), from.get()));
            return Optional.empty();
        }
        return Optional.of(new Period(from, to));
    }

    private static Optional<String> date(ValueCursor value) {
        Optional<String> date = value.text();
        if (date.isPresent() && !Period.isDate(date.get())) {
            value.refuse(
                    ProblemCode.NOT_A_DATE,
                    "; write a year, a month or a day, as in `2019`, `2019-05` or `2019-05-31`.");
        }
        return date.filter(Period::isDate);
    }
}
