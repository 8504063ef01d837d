package io.github.bilanfunding.cli;

import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.error.InvalidProviderException;
import io.github.bilanfunding.error.MissingDependencyException;
import io.github.bilanfunding.internal.document.Defect;
import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.record.Printable;
import io.github.bilanfunding.internal.spelling.SpelledDay;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;

/** Runs one command and turns every failure into a message on standard error and an exit code. */
final class CommandLineRun {

    /** The year has four digits, as in a request. The JDK's ISO format also accepts longer years with a sign. */
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private CommandLineRun() {}

    static int run(String[] args, Console console) {
        Language language = LanguageOption.in(args);
        CommandLine commands = new CommandLine(new Cli(console));
        Cli.commands(CommandFirst.word(commands.getCommandSpec(), args)).forEach(commands::addSubcommand);
        commands.setCaseInsensitiveEnumValuesAllowed(true)
                // picocli would read the arguments in a file of this name, and show them in its messages
                .setExpandAtFiles(false)
                .registerConverter(LocalDate.class, CommandLineRun::day)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setExecutionStrategy(CommandLineRun::execute)
                .setParameterExceptionHandler(
                        (e, given) -> usage(UsageMessage.of(e, given), e.getCommandLine(), language, console))
                .setExecutionExceptionHandler((e, failed, result) -> failure(e, failed, console));
        takeQuotes(commands);
        HelpTexts.translate(commands, language);
        int exitCode = execute(commands, args, language, console);
        if (console.out() instanceof StandardOutput out && out.isClosedPipe()) {
            return ExitCode.CLOSED_PIPE;
        }
        if (console.out().checkError()) {
            console.err()
                    .println(
                            language == Language.FRENCH
                                    ? "La sortie standard n'a pas pu être écrite entièrement"
                                    : "Standard output could not be written completely");
            return ExitCode.INTERNAL_ERROR;
        }
        return exitCode;
    }

    /**
     * Takes quotation marks in values as they are. Picocli would warn of a single one on the standard error of the process,
     * with the value as it was given.
     */
    private static void takeQuotes(CommandLine command) {
        command.getCommandSpec().parser().splitQuotedStrings(true);
        command.getSubcommands().values().forEach(CommandLineRun::takeQuotes);
    }

    /** Runs the command. An error, such as an exhausted memory, does not look like a result of it. */
    private static int execute(CommandLine commands, String[] args, Language language, Console console) {
        try {
            return commands.execute(CommandFirst.of(commands.getCommandSpec(), args));
        } catch (OutOfMemoryError e) {
            console.err().println(Defect.problem(e).message().in(language));
            return ExitCode.INTERNAL_ERROR;
        } catch (RuntimeException | Error e) {
            return defect(e, console);
        }
    }

    private static int defect(Throwable cause, Console console) {
        console.err().println("Erreur interne / internal error: " + Printable.line(cause.toString()));
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        console.err().println(Printable.lines(trace.toString()));
        return ExitCode.INTERNAL_ERROR;
    }

    /** Refuses options before the subcommand, which picocli would otherwise ignore without a message. */
    private static int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty() && !parsed.isUsageHelpRequested()) {
            String option = parsed.matchedOptions().get(0).longestName();
            String place = " (" + parsed.subcommand().commandSpec().name() + " " + option + " …)";
            throw new ParameterException(
                    parsed.subcommand().commandSpec().commandLine(),
                    option + " : à placer après la commande" + place + " / goes after the command" + place);
        }
        return new RunLast().execute(parsed);
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value, DAY);
        } catch (DateTimeParseException e) {
            String french = SpelledDay.of(value)
                    .map(day -> ", vouliez-vous dire " + day + " ?")
                    .orElse("");
            String english = SpelledDay.of(value)
                    .map(day -> ", did you mean " + day + "?")
                    .orElse("");
            throw new TypeConversionException("'" + Excerpt.of(value) + "' : attendu une date aaaa-mm-jj" + french
                    + " / expected a date yyyy-mm-dd" + english);
        }
    }

    private static int usage(Message message, CommandLine failed, Language language, Console console) {
        console.err().println(Printable.line(message.in(language)));
        String help = failed.getCommandSpec().qualifiedName() + " --help";
        console.err().println(new Message("", "Voir : " + help, "See: " + help).in(language));
        return ExitCode.BAD_REQUEST;
    }

    private static int failure(Exception e, CommandLine failed, Console console) {
        Language language =
                failed.getCommand() instanceof LocalizedCommand localized ? localized.language() : Language.FRENCH;
        if (e instanceof InvalidDocumentException invalid) {
            return problems(invalid, failed, language, console);
        }
        if (e instanceof MisusedOptionException misused) {
            return usage(Message.of(misused.written()), failed, language, console);
        }
        if (e instanceof UnusableFileException unusable) {
            console.err().println(Printable.lines(unusable.in(language)));
            return ExitCode.BAD_REQUEST;
        }
        if (e instanceof MissingDependencyException) {
            console.err().println(Printable.lines(String.valueOf(e.getMessage())));
            return ExitCode.BAD_REQUEST;
        }
        if (e instanceof IOException broken) {
            console.err().println(NamedFiles.unreadable(broken).in(language));
            return ExitCode.INTERNAL_ERROR;
        }
        Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
        return defect(cause, console);
    }

    private static int problems(
            InvalidDocumentException invalid, CommandLine failed, Language language, Console console) {
        // a request and a provider can have the same pointers, so those of the second come with the name of its file
        String file = invalid instanceof InvalidProviderException
                ? failed.getParseResult().matchedOptionValue(ProviderOption.NAME, "") + ", "
                : "";
        invalid.problems()
                .forEach(p -> console.err()
                        .println(Printable.line(file + (p.pointer().isEmpty() ? "/" : p.pointer()) + " : "
                                + p.message().in(language))));
        return ExitCode.BAD_REQUEST;
    }
}
