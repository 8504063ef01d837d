package io.github.bilanfunding.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Footprint;
import io.github.bilanfunding.testing.SmallRulebook;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.IntrospectableLambda;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The classes of rules that are compiled at run time: their class loader goes when nobody uses the rules. */
class CollectedRulesTest {

    /** The compiler, the engine and the caches of the JVM have loaded what they need by then. */
    private static final int WARM = Integer.getInteger("collected.warm", 6);

    private static final int ROUNDS = Integer.getInteger("collected.rounds", 18);
    private static final long MEGABYTE = 1 << 20;

    @Test
    void a_rulebook_that_is_dropped_takes_its_class_loader_along() {
        WeakReference<ClassLoader> dropped = decideAndDrop(SmallRulebook.FIRST);

        assertThat(isCollected(dropped)).isTrue();
    }

    @Test
    void a_rulebook_in_use_keeps_its_classes() {
        CompiledRulebook rulebook = compiled(SmallRulebook.FIRST);
        WeakReference<ClassLoader> used =
                new WeakReference<>(loader(rulebook.compiled().get("CPF-SOLDE")));

        collect();

        assertThat(used.get()).isNotNull();
        assertThat(decision(rulebook).rulebook()).isEqualTo(SmallRulebook.FIRST.version());
    }

    @Test
    void a_decision_outlives_its_rulebook_without_holding_it() {
        CompiledRulebook rulebook = compiled(SmallRulebook.FIRST);
        WeakReference<ClassLoader> loader =
                new WeakReference<>(loader(rulebook.compiled().get("CPF-SOLDE")));
        FundingDecision decision = decision(rulebook);
        rulebook = null;

        assertThat(isCollected(loader)).isTrue();
        assertThat(decision.firedRules()).isNotEmpty();
    }

    @Test
    void own_rules_beside_those_of_the_jar_have_only_their_own_classes_in_their_loader() {
        Rule own = RuleCompiler.compile("law", SmallRulebook.FIRST.rules()).get(0);
        Rule shipped = CompiledRules.of("law").get(0);

        assertThat(loader(own))
                .isNotSameAs(loader(shipped))
                .extracting(ClassLoader::getParent)
                .isSameAs(loader(shipped));
        assertThat(loader(shipped)).isSameAs(RuleCompiler.class.getClassLoader());
    }

    @Test
    void own_rules_of_another_package_decide_beside_a_base_that_stays() {
        List<Rule> base = RuleCompiler.compile("law", SmallRulebook.FIRST.rules());

        WeakReference<ClassLoader> dropped = decideWithOwnRulesAndDrop(base);

        assertThat(isCollected(dropped)).isTrue();
        assertThat(decision(CompiledRulebook.of(SmallRulebook.FIRST, base)).firedRules())
                .isNotEmpty();
    }

    private static WeakReference<ClassLoader> decideWithOwnRulesAndDrop(List<Rule> base) {
        RulebookBundle first = SmallRulebook.FIRST;
        String own = first.text("cpf.drl")
                .replace("package io.github.bilanfunding.rules.law", "package com.example.own")
                .replace("CPF-", "OWN-");
        List<Rule> compiled = RuleCompiler.compile("own", Map.of("own.drl", own));
        RulebookBundle merged = first.with("own.drl", own)
                .with("rulebook.properties", first.text("rulebook.properties").replace("rules=cpf", "rules=cpf own"));

        FundingDecision decision = decision(CompiledRulebook.of(
                merged, Stream.concat(base.stream(), compiled.stream()).toList()));

        assertThat(decision.firedRules())
                .extracting(FiredRule::id)
                .contains("CPF-SOLDE", "CPF-PARTICIPATION", "OWN-SOLDE", "OWN-PARTICIPATION");
        assertThat(loader(compiled.get(0))).isNotSameAs(loader(base.get(0)));
        return new WeakReference<>(loader(compiled.get(0)));
    }

    @Test
    void compiling_and_dropping_again_and_again_needs_no_more_memory() {
        List<WeakReference<ClassLoader>> dropped = new ArrayList<>();
        for (int i = 0; i < WARM; i++) {
            dropped.add(decideAndDrop(changed(i)));
        }
        collect();
        int classes = classes();
        long metaspace = Footprint.now().metaspace();

        for (int i = WARM; i < ROUNDS; i++) {
            dropped.add(decideAndDrop(changed(i)));
        }

        assertThat(dropped).allMatch(CollectedRulesTest::isCollected);
        int ofOneRound = 40;
        assertThat(classes() - classes).isLessThan(5 * ofOneRound);
        // what is left are the profiles of methods that the JVM compiles by and by
        assertThat(Footprint.now().metaspace() - metaspace).isLessThan(6 * MEGABYTE);
    }

    /** Another amount and another text each time, as a rulebook that is deployed again has. */
    private static RulebookBundle changed(int round) {
        return SmallRulebook.FIRST.with(
                "cpf.drl",
                SmallRulebook.FIRST
                        .text("cpf.drl")
                        .replace("euros(100)", "euros(" + (100 + round) + ")")
                        .replace("Le CPF", "Le CPF " + round));
    }

    private static WeakReference<ClassLoader> decideAndDrop(RulebookBundle files) {
        CompiledRulebook rulebook = compiled(files);
        decision(rulebook);
        return new WeakReference<>(loader(rulebook.compiled().get("CPF-SOLDE")));
    }

    private static CompiledRulebook compiled(RulebookBundle files) {
        return CompiledRulebook.of(files, RuleCompiler.compile("law", files.rules()));
    }

    private static FundingDecision decision(CompiledRulebook rulebook) {
        return new Decider(rulebook, "test")
                .decide(Document.example("employee-2026.json").request());
    }

    private static ClassLoader loader(@Nullable Rule rule) {
        BlockN consequence =
                Objects.requireNonNull(rule).getDefaultConsequence().getBlock();
        return ((IntrospectableLambda) consequence).getLambda().getClass().getClassLoader();
    }

    private static boolean isCollected(WeakReference<ClassLoader> loader) {
        for (int i = 0; i < 20 && loader.get() != null; i++) {
            collect();
        }
        return loader.get() == null;
    }

    private static void collect() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
    }

    private static int classes() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
