package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.testing.RuntimeRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A rulebook without faults that extends the law and has every kind of file. */
final class OwnRulebook {

    static final Path FOLDER = Path.of("src/test/resources/lint");

    static final RulebookBundle GOOD = folder(FOLDER.resolve("own"));

    static final LintContext ON_LAW = LintContext.extending(
            RulebookBundle.of("law"), CompiledRulebook.of("law").catalogue().rules());

    private OwnRulebook() {}

    static RulebookBundle folder(Path folder) {
        Map<String, byte[]> read = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                read.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RulebookBundle.of(read);
    }

    /** A rulebook that extends none, of rules that cite the source ART-1. */
    static RulebookBundle alone(String rules) {
        RulebookBundle small = RuntimeRules.bundle(rules);
        return small.with(
                "test.drl", small.text("test.drl").replace("io.github.bilanfunding.rules.test", "org.example.test"));
    }

    /** What the lint says when a text of one file is replaced. */
    static List<String> faults(String file, String before, String after) {
        return Mistake.said(new Mistake("", file, before, after, List.of()).in(GOOD), ON_LAW);
    }
}
