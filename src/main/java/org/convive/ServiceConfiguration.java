package org.convive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.convive.advisory.ProgrammeCatalogue;
import org.convive.authoring.reload.PackInUse;
import org.convive.authoring.reload.WatchedPack;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Connects the rooms of the service. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceConfiguration.class);

    private final InstalledPacks packs = new InstalledPacks();
    private final Optional<Path> named;

    ServiceConfiguration(@Value("${convive.pack:}") String folder) {
        this.named = Optional.of(folder).filter(path -> !path.isBlank()).map(Path::of);
    }

    @Bean
    PackInUse packInUse(ProgrammeCatalogue catalogue) {
        return new PackInUse(PackReader.read(packs.open(named)), catalogue, Clock.systemUTC());
    }

    @Bean
    WatchedPack watchedPack(PackInUse inUse, @Value("${convive.watch:true}") boolean watch) {
        return new WatchedPack(inUse, packs.folder(named).filter(folder -> watch));
    }

    @Bean
    ApplicationRunner greet(Environment environment, PackInUse inUse, WatchedPack watched) {
        return arguments -> {
            RulePack pack = inUse.current().pack();
            String address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
            LOG.info(
                    """
                    {} {}: {} rules, {} programmes{}.

                      Convive is ready at {}
                      The interface is described at {}/docs
                      Try it:

                      curl -s '{}/v1/evaluations?explain=summary&top=3' -H 'Content-Type: application/json' -d \
                    '{"place":{"name":"Riverside"},"findings":[{"factor":"youth-unemployment","severity":0.8}]}'
                    """,
                    pack.settings().name(),
                    pack.settings().version(),
                    pack.rules().size(),
                    pack.knowledge().programmes().size(),
                    watched.isWatching() ? "; changes of its folder are taken up as they are saved" : "",
                    address,
                    address,
                    address);
        };
    }
}
