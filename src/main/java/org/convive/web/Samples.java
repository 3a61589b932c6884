package org.convive.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published audits to try. */
@Component
class Samples {

    private static final List<String> NAMES = List.of(
            "queretaro-2019",
            "torreon-social-2016",
            "torreon-violence-against-women-2017",
            "torreon-women-transport-2016",
            "torreon-public-spaces-2016",
            "trinidad-youth-at-risk-2013",
            "port-moresby-2004",
            "swartland-safety-plan-2023",
            "bromsgrove-alcohol-asb-2009",
            "eugene-livability-2011",
            "south-bend-southeast-1995",
            "asbury-park-west-side-2018",
            "ontario-roots-2008");

    private final List<Sample> all = NAMES.stream().map(Samples::of).toList();

    /**
     * A published audit.
     *
     * @param name its name in addresses
     * @param place the place
     * @param title its title, as it was published
     * @param findings how many findings it has
     */
    record Sample(String name, String place, String title, int findings) {}

    List<Sample> all() {
        return all;
    }

    /** The text of an audit; none if there is no such sample. */
    Optional<byte[]> audit(String name) {
        return Optional.of(name).filter(NAMES::contains).map(Samples::bytes);
    }

    private static Sample of(String name) {
        JsonNode audit = JsonMapper.shared().readTree(bytes(name));
        return new Sample(
                name,
                audit.at("/place/name").asString(),
                audit.path("title").asString(),
                audit.path("findings").size());
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = new ClassPathResource("examples/" + name + ".json").getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException("the samples are part of the program", missing);
        }
    }
}
