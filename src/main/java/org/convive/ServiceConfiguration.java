package org.convive;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.convive.advisory.EvaluationListener;
import org.convive.advisory.ProgrammeCatalogue;
import org.convive.advisory.release.Releases;
import org.convive.authoring.release.ReleaseDesk;
import org.convive.authoring.release.ReleaseFollower;
import org.convive.authoring.reload.FolderWatch;
import org.convive.authoring.reload.PackInUse;
import org.convive.authoring.reload.WatchedPack;
import org.convive.inference.Limits;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.RulePack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Connects the rooms of the service. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceConfiguration.class);

    private final Optional<FolderWatch> folder;

    ServiceConfiguration(@Value("${convive.pack:}") String named) {
        Optional<Path> chosen =
                Optional.of(named).filter(path -> !path.isBlank()).map(Path::of);
        this.folder = InstalledPacks.folder(chosen).map(FolderWatch::new);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Limits limits(@Value("${convive.deadline:}") String deadline) {
        if (deadline.isBlank()) {
            return Limits.USUAL;
        }
        try {
            return Limits.USUAL.within(DurationStyle.detectAndParse(deadline));
        } catch (IllegalArgumentException | ArithmeticException unusable) {
            throw new InvalidConfigurationPropertyValueException(
                    "convive.deadline",
                    deadline,
                    "It is a time such as 5s or 500ms, more than nothing and at most a day.");
        }
    }

    @Bean
    PackInUse packInUse(ProgrammeCatalogue catalogue, Limits limits, EvaluationListener listener, Clock clock) {
        try {
            return new PackInUse(onDisk(), catalogue, limits, listener, clock);
        } catch (UncheckedIOException unreadable) {
            throw new InvalidConfigurationPropertyValueException(
                    "convive.pack", folder.map(FolderWatch::name).orElse(""), unreadable.getMessage());
        }
    }

    @Bean(initMethod = "start")
    WatchedPack watchedPack(PackInUse inUse, ReleaseFollower follower, @Value("${convive.watch:true}") boolean watch) {
        return new WatchedPack(inUse, folder.filter(found -> watch), follower::followsRelease);
    }

    @Bean
    ReleaseDesk releaseDesk(Releases releases, Clock clock) {
        return new ReleaseDesk(releases, this::onDisk, clock);
    }

    @Bean(initMethod = "start")
    ReleaseFollower releaseFollower(Releases releases, PackInUse inUse, Clock clock) {
        return new ReleaseFollower(releases, inUse, this::onDisk, clock);
    }

    private PackFiles onDisk() {
        return folder.map(FolderWatch::read).orElseGet(InstalledPacks::shipped);
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
                    watched.folder()
                            .map(name -> "; changes of the folder " + name + " are taken up as they are saved")
                            .orElse(""),
                    address,
                    address,
                    address);
        };
    }
}
