package io.github.bilanfunding.testing;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.catalogue.RuleCompiler;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.drools.model.Rule;

/** Compiles rules that exist in a test only, the way the build compiles the shipped ones. */
public final class RuntimeRules {

    private static final String ID = "test";
    private static final String HEADER = """
            package io.github.bilanfunding.rules.test
            import io.github.bilanfunding.internal.facts.*
            import io.github.bilanfunding.request.*
            import static io.github.bilanfunding.value.Euros.euros
            """;
    private static final String PROPERTIES = """
            id=test
            version=1
            decidesFrom=2019-01-01
            verifiedUntil=2026-01-01
            rules=test
            """;
    private static final String SOURCES = """
            key;reference;version;since;confidence;subject;use;text
            ART-1;Article 1;;;INFERRED;What the rules of a test rest on;;
            """;

    private RuntimeRules() {}

    /** The compiled rules of a text without package and imports. */
    public static List<Rule> compile(String rules) {
        return RuleCompiler.compile(ID, Map.of("test.drl", HEADER + rules));
    }

    /** A rulebook of nothing but rules, of a text without package and imports; they cite the source ART-1. */
    public static CompiledRulebook rulebook(String rules) {
        return CompiledRulebook.of(bundle(rules), compile(rules));
    }

    /** The files of such a rulebook. */
    public static RulebookBundle bundle(String rules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, "rulebook.properties", PROPERTIES);
        write(bytes, "sources.csv", SOURCES);
        write(bytes, "test.drl", HEADER + rules);
        return RulebookBundle.of(bytes.toByteArray());
    }

    private static void write(ByteArrayOutputStream to, String name, String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        to.writeBytes((name + " " + file.length + "\n").getBytes(StandardCharsets.UTF_8));
        to.writeBytes(file);
    }
}
