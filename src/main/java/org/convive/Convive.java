package org.convive;

import org.convive.cli.Terminal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, or runs a command. */
@SpringBootApplication
public class Convive {

    /**
     * Runs the command that the arguments name; without one, the service starts.
     *
     * @param arguments a command with its options, or options of the service such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        if (arguments.length == 0 || isOptionOfTheService(arguments[0])) {
            serve(arguments);
            return;
        }
        int status = new Terminal(new InstalledPacks(), () -> serve(arguments)).run(arguments);
        System.exit(status);
    }

    private static boolean isOptionOfTheService(String argument) {
        return argument.startsWith("--") && argument.contains(".");
    }

    private static void serve(String[] arguments) {
        SpringApplication.run(Convive.class, arguments);
    }
}
