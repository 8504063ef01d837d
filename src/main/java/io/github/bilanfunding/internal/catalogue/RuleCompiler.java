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

    private static final String PACKAGE = "io/github/bilanfunding/rules/";

    private RuleCompiler() {}

    /**
     * The compiled rules of a rulebook, in no particular order.
     *
     * @param rulebookId its id, the last part of the package that its files declare
     * @param drl the texts of its rule files, by name
     * @throws RulebookException if the rules do not compile
     * @throws io.github.bilanfunding.error.MissingDependencyException if Drools' compiler is absent
     */
    public static List<Rule> compile(String rulebookId, Map<String, String> drl) {
        // without drools-mvel, Drools blames a class that a rule imports
        Part.EARLIER_VERSIONS.require();
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
        ReleaseId name = name(services, rulebookId);
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(name);
        drl.forEach((file, text) -> files.write("src/main/resources/" + PACKAGE + rulebookId + "/" + file, text));
        KieBuilder builder = ((InternalKieBuilder) services.newKieBuilder(files, RuleCompiler.class.getClassLoader()))
                .withKModuleModel(asTheBuildDoes(services))
                .buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new RulebookException("the rules of " + rulebookId + " do not compile: "
                    + builder.getResults().getMessages());
        }
        ModuleClasses classes = new ModuleClasses((InternalKieModule) builder.getKieModule());
        services.getRepository().removeKieModule(name);
        return classes.models(PACKAGE.replace('/', '.')).stream()
                .flatMap(model -> model.getRules().stream())
                .toList();
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
