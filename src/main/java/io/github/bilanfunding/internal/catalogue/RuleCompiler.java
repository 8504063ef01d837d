package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.Part;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;

/**
 * Compiles rules at run time with the same settings as the build. This is the only class that needs Drools' compiler.
 */
public final class RuleCompiler {

    private RuleCompiler() {}

    /**
     * The compiled rules of a rulebook, in no particular order.
     *
     * <p>Their classes are in a class loader of their own, which nothing else keeps. It is collected with the rules and what
     * is made of them. Concurrent calls wait for each other.
     *
     * @param rulebookId its id, for messages
     * @param drl the texts of its rule files, by name; they declare the same package, which may be that of a shipped
     *     rulebook
     * @throws RulebookException if the rules do not compile
     * @throws io.github.bilanfunding.error.MissingDependencyException if Drools' compiler is absent
     */
    public static List<Rule> compile(String rulebookId, Map<String, String> drl) {
        // without drools-mvel, Drools blames a class that a rule imports
        Part.COMPILED_RULES.require();
        Thread thread = Thread.currentThread();
        ClassLoader ofHost = thread.getContextClassLoader();
        try {
            // Drools finds its services through the context class loader, and that of the host application may not
            // contain them
            thread.setContextClassLoader(RuleCompiler.class.getClassLoader());
            return rules(rulebookId, drl, KieServices.get());
        } finally {
            thread.setContextClassLoader(ofHost);
        }
    }

    private static synchronized List<Rule> rules(String rulebookId, Map<String, String> drl, KieServices services) {
        String rulePackage = RulePackage.of(rulebookId, drl);
        String folder = "src/main/resources/" + rulePackage.replace('.', '/') + "/";
        ReleaseId name = name(services, rulebookId);
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(name);
        drl.forEach((file, text) -> files.write(folder + file, text));
        try {
            KieBuilder builder = ((InternalKieBuilder)
                            services.newKieBuilder(files, RuleCompiler.class.getClassLoader()))
                    .withKModuleModel(asTheBuildDoes(services))
                    .buildAll(ExecutableModelProject.class);
            if (!builder.getResults().getMessages().isEmpty()) {
                throw new RulebookException("the rules of " + rulebookId + " do not compile: "
                        + builder.getResults().getMessages());
            }
            return ModuleClasses.models((InternalKieModule) builder.getKieModule(), rulePackage).stream()
                    .flatMap(model -> model.getRules().stream())
                    .toList();
        } finally {
            services.getRepository().removeKieModule(name);
        }
    }

    /** A unique name. Drools stores modules by name, and the host application may already use the default name. */
    static ReleaseId name(KieServices services, String rulebookId) {
        return services.newReleaseId(RuleCompiler.class.getName(), rulebookId, "1");
    }

    private static KieModuleModel asTheBuildDoes(KieServices services) {
        KieModuleModel model = services.newKieModuleModel()
                .setConfigurationProperty("drools.lang.level", "DRL10")
                .setConfigurationProperty("drools.parallelRulesBuildThreshold", "-1");
        model.newKieBaseModel("rules").setDefault(true);
        return model;
    }
}
