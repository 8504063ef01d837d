package io.github.bilanfunding.internal.resource;

import io.github.bilanfunding.error.MissingDependencyException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A part of this library with dependencies that a host may have left out, or may not have resolved on its module path. */
public enum Part {
    DECISIONS("a decision", Dependency.SLF4J),
    JSON("reading JSON", Dependency.JACKSON, Dependency.JSPECIFY),
    EARLIER_VERSIONS(
            "an earlier version of a rulebook, which is compiled when it is asked for,",
            Dependency.DROOLS_ENGINE,
            Dependency.DROOLS_MVEL),
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
            throw new MissingDependencyException(name + " needs "
                    + absent.stream().map(Dependency::coordinates).collect(Collectors.joining(" and "))
                    + ", with what it depends on: add it to the dependencies; on the module path, start also with --add-modules "
                    + absent.stream().map(Dependency::module).collect(Collectors.joining(",")));
        }
    }
}
