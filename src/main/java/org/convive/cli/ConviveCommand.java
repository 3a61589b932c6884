package org.convive.cli;

import picocli.CommandLine.Command;

/** What runs when no other command is named: the service. */
@Command(
        name = "convive",
        mixinStandardHelpOptions = true,
        version = "Convive",
        description = "Recommends crime prevention programmes from a safety audit, and says why.",
        footer = {
            "",
            "Without a command the service starts; --no-watch keeps it from taking up changes of its pack's folder.",
            " Exit status: 0 fine, 1 refused with reasons, 2 typed wrong."
        })
final class ConviveCommand implements Runnable {

    private final Runnable serve;

    ConviveCommand(Runnable serve) {
        this.serve = serve;
    }

    @Override
    public void run() {
        serve.run();
    }
}
