package io.github.bilanfunding.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;

/** Compiles rules that exist in a test only, the way the build compiles the shipped ones. */
public final class RuntimeRules {

    private static final String PACKAGE = "io/github/bilanfunding/rules/test/";

    private static final String HEADER = """
            package io.github.bilanfunding.rules.test
            import io.github.bilanfunding.decision.Scheme
            import io.github.bilanfunding.internal.facts.Candidate
            import io.github.bilanfunding.internal.facts.Case
            import io.github.bilanfunding.internal.facts.Grant
            import io.github.bilanfunding.request.Initiative
            import io.github.bilanfunding.request.Status
            import static io.github.bilanfunding.value.Euros.euros
            """;

    private RuntimeRules() {}

    /** The compiled rules of a text without package and imports. */
    public static List<Rule> compile(String rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/" + PACKAGE + "test.drl", HEADER + rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalArgumentException(
                    builder.getResults().getMessages().toString());
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        ModuleClasses classes = new ModuleClasses(module);
        return module.getFileNames().stream()
                .map(Object::toString)
                .filter(name -> name.endsWith("/drools-model"))
                .flatMap(name -> new String(module.getBytes(name), StandardCharsets.UTF_8).lines())
                .filter(line -> line.startsWith(PACKAGE.replace('/', '.')))
                .flatMap(name -> classes.model(name).getRules().stream())
                .toList();
    }

    /** Loads the classes that the compiler left in a module. */
    private static final class ModuleClasses extends ClassLoader {

        private final InternalKieModule module;

        ModuleClasses(InternalKieModule module) {
            super(RuntimeRules.class.getClassLoader());
            this.module = module;
        }

        Model model(String name) {
            try {
                return loadClass(name)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("cannot load " + name, e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = module.getBytes(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
