package org.convive;

import java.nio.file.Path;
import java.util.Optional;
import org.convive.advisory.Advisor;
import org.convive.advisory.ProgrammeCatalogue;
import org.convive.exchange.AuditReader;
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

    @Bean
    RulePack pack(@Value("${convive.pack:}") String folder) {
        Optional<Path> chosen =
                Optional.of(folder).filter(path -> !path.isBlank()).map(Path::of);
        return PackReader.read(new InstalledPacks().open(chosen));
    }

    @Bean
    Advisor advisor(RulePack pack) {
        return new Advisor(pack);
    }

    @Bean
    AuditReader auditReader(RulePack pack) {
        return new AuditReader(pack.vocabulary(), pack.knowledge().programmes().keySet());
    }

    @Bean
    ApplicationRunner fillCatalogue(RulePack pack, ProgrammeCatalogue catalogue) {
        return arguments -> catalogue.fill(pack.hash(), pack.knowledge());
    }

    @Bean
    ApplicationRunner greet(Environment environment, RulePack pack) {
        return arguments -> {
            String address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
            LOG.info(
                    """
                    {} {}: {} rules, {} programmes.

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
                    address,
                    address,
                    address);
        };
    }
}
