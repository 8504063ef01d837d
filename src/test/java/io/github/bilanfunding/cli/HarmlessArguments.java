package io.github.bilanfunding.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Arguments that nobody has read before they are run: what they write is in a folder, what they read is in that folder or
 * under the working directory, and no server is started.
 */
final class HarmlessArguments {

    private static final String OUTPUT = "--output";
    private static final String RULEBOOK = "rulebook";
    private static final Set<String> STEPS = Set.of("new", "check", "pack", "key", "sign");
    private static final Path HERE = Path.of("").toAbsolutePath();

    private final Path folder;

    private HarmlessArguments(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** The arguments with names of files in a folder. Empty if they are not to be run. */
    static Optional<String[]> in(Path folder, String... args) {
        HarmlessArguments harmless = new HarmlessArguments(folder);
        List<String> given = List.of(args);
        List<String> all = given.contains(RULEBOOK) ? harmless.step(given) : harmless.output(given);
        return given.contains("serve") || all.stream().anyMatch(harmless::isOutside)
                ? Optional.empty()
                : Optional.of(all.toArray(String[]::new));
    }

    /** The option {@code --output} is the only one that writes a file. */
    private List<String> output(List<String> args) {
        List<String> all = new ArrayList<>();
        for (String arg : args) {
            boolean isName = !all.isEmpty() && all.get(all.size() - 1).equals(OUTPUT);
            all.add(isName ? inside(arg) : arg.startsWith(OUTPUT + "=") ? value(arg, this::inside) : arg);
        }
        return all;
    }

    /** The commands on rulebooks write what their arguments name: each of these except the two words of the command. */
    private List<String> step(List<String> args) {
        List<String> all = new ArrayList<>();
        boolean hasStep = false;
        for (String arg : args) {
            if (arg.startsWith("-") && arg.length() > 1) {
                all.add(value(arg, this::inside));
            } else if (STEPS.contains(arg) && !hasStep) {
                hasStep = true;
                all.add(arg);
            } else {
                all.add(arg.equals(RULEBOOK) && !all.contains(RULEBOOK) ? arg : inside(arg));
            }
        }
        // behind it, what begins with a hyphen would be a name, too
        all.removeIf("--"::equals);
        return all;
    }

    private static String value(String arg, UnaryOperator<String> change) {
        int equals = arg.indexOf('=');
        return equals < 0 ? arg : arg.substring(0, equals + 1) + change.apply(arg.substring(equals + 1));
    }

    private String inside(String name) {
        return folder.resolve("f" + name.replaceAll("[^A-Za-z0-9.-]", "_")).toString();
    }

    private boolean isOutside(String arg) {
        return isOutsidePath(arg) || isOutsidePath(arg.substring(arg.indexOf('=') + 1));
    }

    private boolean isOutsidePath(String name) {
        try {
            Path path = HERE.resolve(name).normalize();
            return !path.startsWith(HERE) && !path.startsWith(folder);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
