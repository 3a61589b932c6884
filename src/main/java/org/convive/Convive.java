package org.convive;

import java.util.Map;
import java.util.stream.Stream;
import org.convive.cli.Terminal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, or runs a command. */
@SpringBootApplication
public class Convive {

    private static final Map<String, String> WATCHING =
            Map.of("--watch", "--convive.watch=true", "--no-watch", "--convive.watch=false");

    /**
     * Runs the command that the arguments name; without one, the service starts.
     *
     * @param arguments a command with its options, or options of the service such as {@code --no-watch} or {@code
     *     --server.port=8081}
     */
    public static void main(String[] arguments) {
        if (Stream.of(arguments).allMatch(Convive::isOptionOfTheService)) {
            serve(arguments);
            return;
        }
        int status = new Terminal(new InstalledPacks(), () -> serve(arguments)).run(arguments);
        System.exit(status);
    }

    private static boolean isOptionOfTheService(String argument) {
        return WATCHING.containsKey(argument) || (argument.startsWith("--") && argument.contains("."));
    }

    private static void serve(String[] arguments) {
        String[] settings = Stream.of(arguments)
                .map(argument -> WATCHING.getOrDefault(argument, argument))
                .toArray(String[]::new);
        SpringApplication.run(Convive.class, settings);
    }
}
