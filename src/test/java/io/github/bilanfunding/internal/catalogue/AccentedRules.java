package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.SmallRulebook;

/** Compiles rules whose ids and texts have letters beyond ASCII, and decides by them, in a JVM of its own. */
public final class AccentedRules {

    private AccentedRules() {}

    /** Prints the fingerprint of a decision. */
    public static void main(String[] args) {
        System.out.println(fingerprint());
    }

    static String fingerprint() {
        RulebookBundle files = SmallRulebook.FIRST.with(
                "cpf.drl", SmallRulebook.FIRST.text("cpf.drl").replace("CPF-SOLDE", "CPF-SOLDÉ-Œ-€"));
        CompiledRulebook rulebook = CompiledRulebook.of(files, RuleCompiler.compile("law", files.rules()));
        return Fingerprint.of(new Decider(rulebook, "test")
                .decide(Document.example("employee-2026.json").request()));
    }
}
