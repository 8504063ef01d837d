package io.github.bilanfunding.cli;

import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.error.InvalidProviderException;
import io.github.bilanfunding.error.MissingDependencyException;
import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.record.Printable;
import io.github.bilanfunding.internal.spelling.SpelledDay;
import io.github.bilanfunding.value.Language;
import java.io.PrintWriter;
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
        CommandLine commands = new CommandLine(new Cli(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, CommandLineRun::day)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setExecutionStrategy(CommandLineRun::execute)
                .setParameterExceptionHandler(
                        (e, given) -> usage(UsageMessage.of(e, given), e.getCommandLine(), language, console))
                .setExecutionExceptionHandler((e, failed, result) -> failure(e, failed, console));
        HelpTexts.translate(commands, language);
        int exitCode = commands.execute(args);
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
        console.err().println(Printable.lines(message.in(language)));
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
            console.err().println(e.getMessage());
            return ExitCode.BAD_REQUEST;
        }
        Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
        console.err().println("Erreur interne / internal error: " + cause);
        cause.printStackTrace(console.err());
        return ExitCode.INTERNAL_ERROR;
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
