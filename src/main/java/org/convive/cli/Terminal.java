package org.convive.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.convive.exchange.AuditRefused;
import org.convive.inference.EvaluationLimitReached;
import org.convive.rulepack.PackRefused;
import picocli.CommandLine;

/** The command line: what a person types, and how errors are told. */
public final class Terminal {

    /** Everything went well. */
    public static final int FINE = 0;

    /** What was handed over has problems, all of which were told. */
    public static final int REFUSED = 1;

    private final CommandLine commands;

    /**
     * The command line.
     *
     * @param packs where packs come from
     * @param serve starts the service
     */
    public Terminal(Packs packs, Runnable serve) {
        this.commands = new CommandLine(new ConviveCommand(serve))
                .addSubcommand(new RecommendCommand(packs))
                .addSubcommand(new ProgrammesCommand(packs))
                .addSubcommand(new FactorsCommand(packs))
                .addSubcommand(new CheckCommand(packs))
                .addSubcommand(new TestCommand(packs))
                .addSubcommand(new CompareCommand(packs))
                .addSubcommand(new SchemaCommand(packs))
                .addSubcommand(new ImpactCommand(packs))
                .addSubcommand(new ExplainRuleCommand(packs))
                .addSubcommand(new CatalogueCommand(packs))
                .addSubcommand(new WhyCommand(packs))
                .addSubcommand(new WhyNotCommand(packs))
                .addSubcommand(new WhatWouldChangeCommand(packs))
                .addSubcommand(new WhatIfCommand(packs))
                .addSubcommand(new StabilityCommand(packs))
                .addSubcommand(new DataGapsCommand(packs))
                .addSubcommand(new PortfolioCommand(packs))
                .addSubcommand(new PlanCommand(packs))
                .addSubcommand(new BriefCommand(packs))
                .addSubcommand(new SelectAreasCommand(packs))
                .addSubcommand(new ImportCommand(packs))
                .addSubcommand(new TemplateCommand(packs))
                .setOut(writer(System.out))
                .setErr(writer(System.err))
                .setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, command));
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Sends what is printed elsewhere. */
    public Terminal printingTo(PrintWriter out, PrintWriter err) {
        commands.setOut(out).setErr(err);
        return this;
    }

    /** Runs one command and returns its exit status: 0 fine, 1 refused with reasons, 2 typed wrong. */
    public int run(String... arguments) {
        return commands.execute(arguments);
    }

    private static int tell(Exception failure, CommandLine command) throws Exception {
        PrintWriter err = command.getErr();
        if (failure instanceof AuditRefused
                || failure instanceof PackRefused
                || failure instanceof CommandRefused
                || failure instanceof EvaluationLimitReached) {
            err.println(failure.getMessage());
            return REFUSED;
        }
        if (failure instanceof UncheckedIOException unreadable) {
            err.println(unreadable.getMessage());
            return REFUSED;
        }
        throw failure;
    }

    /** A command can't do what it was asked; the message says why. */
    static final class CommandRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CommandRefused(String message) {
            super(message);
        }

        static Supplier<CommandRefused> because(String message) {
            return () -> new CommandRefused(message);
        }
    }
}
