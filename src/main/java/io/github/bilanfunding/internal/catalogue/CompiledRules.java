package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.Resources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * Loads the rules that the build compiled to Java (the executable model), without a compiler or a class path scan at
 * run time.
 */
final class CompiledRules {

    /** The file in which the build lists the model classes. Its path contains the Maven coordinates of this library. */
    private static final String INDEX = "/META-INF/kie/io.github.bilanfunding/bilan-funding/drools-model";

    private static final String PACKAGE = "io.github.bilanfunding.rules.";

    private CompiledRules() {}

    /** The compiled rules of one rulebook, in no particular order. */
    static List<Rule> of(String rulebookId) {
        List<Rule> rules = new String(Resources.read(INDEX), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> name.startsWith(PACKAGE + rulebookId + "."))
                .flatMap(name -> model(name).getRules().stream())
                .toList();
        if (rules.isEmpty()) {
            throw new RulebookException("no compiled rule of rulebook " + rulebookId + " is listed in " + INDEX
                    + ": build the library with Maven");
        }
        return rules;
    }

    private static Model model(String className) {
        try {
            return Class.forName(className, true, CompiledRules.class.getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new RulebookException("cannot load the compiled rules " + className, e);
        }
    }
}
