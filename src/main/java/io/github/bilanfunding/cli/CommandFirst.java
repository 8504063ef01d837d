package io.github.bilanfunding.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options may stand before the command. Picocli would take them for options of the main command, and ignore them. */
final class CommandFirst {

    private CommandFirst() {}

    /** The first argument that is neither an option of the main command nor its value, null if there is none. */
    static @Nullable String word(CommandSpec main, String... args) {
        int first = firstWord(main, args, 0);
        return first == args.length ? null : args[first];
    }

    /** The arguments with the options that stand before the command, and before a command of that, behind it. */
    static String[] of(CommandSpec main, String... args) {
        int first = firstWord(main, args, 0);
        if (first == args.length || !main.subcommands().containsKey(args[first])) {
            return args;
        }
        CommandSpec command = main.subcommands().get(args[first]).getCommandSpec();
        int last = command.subcommands().isEmpty() ? first : firstWord(command, args, first + 1);
        boolean isNested =
                last > first && last < args.length && command.subcommands().containsKey(args[last]);
        List<String> all = List.of(args);
        List<String> moved = new ArrayList<>();
        moved.add(args[first]);
        if (isNested) {
            moved.add(args[last]);
        }
        moved.addAll(all.subList(0, first));
        if (isNested) {
            moved.addAll(all.subList(first + 1, last));
        }
        moved.addAll(all.subList((isNested ? last : first) + 1, all.size()));
        return moved.toArray(String[]::new);
    }

    /** The place of the first argument that is neither an option nor its value. */
    private static int firstWord(CommandSpec command, String[] args, int from) {
        int place = from;
        while (place < args.length && args[place].startsWith("-")) {
            OptionSpec option = command.findOption(args[place]);
            place += option != null && option.arity().min() > 0 ? 2 : 1;
        }
        return Math.min(place, args.length);
    }
}
