package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.record.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ITypeInfo;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what is wrong with the arguments of a command. Picocli's own messages are English only. */
final class UsageMessage {

    private static final String GROUP = "Error: ";

    /** Picocli names the options of a group only in its message, in the notation of the help. */
    private static final Pattern NOTATION =
            Pattern.compile("(?:Error: )?(?:[^:]*: )?(.*?)(?: are mutually exclusive.*)?");

    private UsageMessage() {}

    static Message of(ParameterException e, String... args) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, e.getCommandLine().getCommandSpec());
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing, List.of(args));
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return new Message(notation(e), "options incompatibles, gardez-en une", "incompatible options, keep one");
        }
        if (e instanceof OverwrittenOptionException twice) {
            return new Message(
                    name(twice.getOverwritten()), "donnée deux fois, gardez-en une", "given twice, keep one");
        }
        ArgSpec option = e.getArgSpec();
        return option == null ? Message.of(message(e)) : wrongValue(e, option);
    }

    private static Message unknown(UnmatchedArgumentException e, CommandSpec command) {
        String written = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            String name = written.replaceFirst("=.*", "");
            return nearest(
                    name,
                    command.options().stream().map(OptionSpec::longestName).toList(),
                    "option inconnue",
                    "unknown option");
        }
        return command.subcommands().isEmpty()
                ? new Message(Excerpt.of(written), "argument de trop, retirez-le", "one argument too many, remove it")
                : nearest(written, List.copyOf(command.subcommands().keySet()), "commande inconnue", "unknown command");
    }

    private static Message nearest(String written, List<String> known, String french, String english) {
        return nearest(written, NearestName.among(written, known), known, french, english);
    }

    /** A message with the names that are near, or with all that are known when none is. */
    static Message nearest(String written, List<String> near, List<String> known, String french, String english) {
        String shown = Excerpt.of(written);
        String all = " (" + String.join(", ", known) + ")";
        return near.isEmpty()
                ? new Message(shown, french + all, english + all)
                : new Message(
                        shown,
                        french + ", vouliez-vous dire " + String.join(" ou ", near) + " ?",
                        english + ", did you mean " + String.join(" or ", near) + "?");
    }

    private static Message missing(MissingParameterException e, List<String> args) {
        ArgSpec first = e.getMissing().get(0);
        if (!message(e).startsWith(GROUP) && isGiven(first, args)) {
            return new Message(
                    name(first),
                    "valeur manquante (" + first.paramLabel() + "), donnez-la",
                    "a value is missing (" + first.paramLabel() + "), give it");
        }
        return new Message(notation(e), "manque, ajoutez-le", "is missing, add it");
    }

    private static boolean isGiven(ArgSpec arg, List<String> args) {
        return arg instanceof OptionSpec option
                && Stream.of(option.names())
                        .anyMatch(name -> args.stream().anyMatch(a -> a.equals(name) || a.startsWith(name + "=")));
    }

    private static Message wrongValue(ParameterException e, ArgSpec option) {
        String value = Objects.requireNonNullElse(e.getValue(), "");
        String written = e.getCause() == null ? "" : message(e.getCause());
        if (written.contains(" / ")) {
            return Message.of(written).ofOption(name(option));
        }
        List<String> constants = constants(option.typeInfo());
        if (!constants.isEmpty()) {
            boolean lower = value.equals(value.toLowerCase(Locale.ROOT));
            return nearest(
                            value,
                            lower
                                    ? constants.stream()
                                            .map(constant -> constant.toLowerCase(Locale.ROOT))
                                            .toList()
                                    : constants,
                            "valeur inconnue",
                            "unknown value")
                    .ofOption(name(option));
        }
        boolean whole = option.type() == int.class || option.type() == Integer.class;
        return new Message(
                        "'" + Excerpt.of(value) + "'",
                        whole ? "attendu un nombre entier" : "ne convient pas",
                        whole ? "expected a whole number" : "does not fit")
                .ofOption(name(option));
    }

    /** The constants of the type of an option, or of the items of its list. Empty when it is no enum. */
    private static List<String> constants(ITypeInfo type) {
        if (type.isEnum()) {
            return type.getEnumConstantNames();
        }
        List<ITypeInfo> items = type.getAuxiliaryTypeInfos();
        return items.size() == 1 && items.get(0).isEnum() ? items.get(0).getEnumConstantNames() : List.of();
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String notation(ParameterException e) {
        Matcher notation = NOTATION.matcher(message(e));
        return notation.matches() ? notation.group(1).replace("'", "") : message(e);
    }

    private static String message(Throwable e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }
}
