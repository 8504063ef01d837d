package io.github.bilanfunding.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieBuilder.ProjectType;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles DRL text at run time, the way of the Drools documentation. */
public final class DroolsBuild {

    private DroolsBuild() {}

    /** The text of a resource, by its absolute path. */
    public static String text(String path) {
        try (InputStream in = DroolsBuild.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the rule files of a folder, by the absolute path of each. */
    public static Map<String, String> texts(String folder, List<String> names) {
        return names.stream()
                .map(name -> folder + name + ".drl")
                .collect(Collectors.toMap(Function.identity(), DroolsBuild::text));
    }

    /** Compiles DRL texts, by the absolute path of each, to Java in memory. */
    public static KieBase kieBase(Map<String, String> drl, Class<? extends ProjectType> mode) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        drl.forEach((path, text) -> files.write("src/main/resources" + path, text));
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(mode);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }
}
