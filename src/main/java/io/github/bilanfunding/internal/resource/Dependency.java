package io.github.bilanfunding.internal.resource;

import java.util.List;

/** A dependency of a {@link Part}. */
enum Dependency {
    DROOLS_ENGINE(
            "org.drools:drools-engine",
            "org.drools.engine",
            "org.drools.compiler.kie.builder.impl.InternalKieModule",
            "org.drools.drl.parser.DrlParser",
            "org.drools.model.codegen.ExecutableModelProject",
            "org.eclipse.jdt.internal.compiler.Compiler"),
    DROOLS_MVEL("org.drools:drools-mvel", "org.drools.mvel", "org.drools.mvel.MVELCoreComponentFactory"),
    ED25519("jdk.crypto.ec", "jdk.crypto.ec", "sun.security.ec.ed.EdDSAKeyFactory"),
    HTTP_SERVER("jdk.httpserver", "jdk.httpserver", "com.sun.net.httpserver.HttpServer"),
    JACKSON("tools.jackson.core:jackson-core", "tools.jackson.core", "tools.jackson.core.JsonParser"),
    JSPECIFY("org.jspecify:jspecify", "org.jspecify", "org.jspecify.annotations.Nullable"),
    PICOCLI("info.picocli:picocli", "info.picocli", "picocli.CommandLine"),
    SLF4J("org.slf4j:slf4j-api", "org.slf4j", "org.slf4j.LoggerFactory");

    private final String coordinates;
    private final String module;
    private final List<String> probes;

    /** The probes are classes of it and of what it brings along. */
    Dependency(String coordinates, String module, String... probes) {
        this.coordinates = coordinates;
        this.module = module;
        this.probes = List.of(probes);
    }

    String coordinates() {
        return coordinates;
    }

    /** Whether a JDK has it. It has no Maven coordinates then. */
    boolean isOfTheJdk() {
        return module.equals(coordinates);
    }

    String module() {
        return module;
    }

    boolean isPresent() {
        return probes.stream().allMatch(Dependency::isPresent);
    }

    private static boolean isPresent(String type) {
        try {
            Class.forName(type, false, Dependency.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
