package io.github.bilanfunding.internal.resource;

import io.github.bilanfunding.error.MissingDependencyException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A part of this library with dependencies that a host may have left out, or may not have resolved on its module path. */
public enum Part {
    DECISIONS("a decision", Dependency.SLF4J),
    JSON("reading JSON", Dependency.JACKSON, Dependency.JSPECIFY),
    COMPILED_RULES(
            "a rulebook of your own, or an earlier version of a shipped one, which is compiled when it is asked for,",
            Dependency.DROOLS_ENGINE,
            Dependency.DROOLS_MVEL),
    SIGNATURES("a signature", Dependency.ED25519),
    SERVER("the server", Dependency.HTTP_SERVER),
    COMMAND_LINE("the command line", Dependency.PICOCLI, Dependency.JACKSON, Dependency.JSPECIFY);

    private final String name;
    private final List<Dependency> dependencies;

    Part(String name, Dependency... dependencies) {
        this.name = name;
        this.dependencies = List.of(dependencies);
    }

    /**
     * Does the work of this part.
     *
     * @throws MissingDependencyException if a class is missing and so is one of this part's dependencies
     */
    public <T> T use(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoClassDefFoundError e) {
            require();
            throw e;
        }
    }

    /**
     * Checks that the dependencies are there.
     *
     * @throws MissingDependencyException if one of them is not
     */
    public void require() {
        List<Dependency> absent = dependencies.stream()
                .filter(dependency -> !dependency.isPresent())
                .toList();
        if (!absent.isEmpty()) {
            String advice = absent.stream().allMatch(Dependency::isOfTheJdk)
                    ? ": take a Java runtime that has this module; on the module path, start also with --add-modules "
                    : ", with what it depends on: add it to the dependencies; on the module path, start also with "
                            + "--add-modules ";
            throw new MissingDependencyException(name + " needs " + joined(absent, Dependency::coordinates, " and ")
                    + advice + joined(absent, Dependency::module, ","));
        }
    }

    private static String joined(List<Dependency> absent, Function<Dependency, String> name, String separator) {
        return absent.stream().map(name).collect(Collectors.joining(separator));
    }
}
