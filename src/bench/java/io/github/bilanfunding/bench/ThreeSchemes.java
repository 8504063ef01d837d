package io.github.bilanfunding.bench;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.engine.Decider;
import java.util.List;
import java.util.Set;

/** The library's engine with the guide's rules on three schemes only: those that the naive session knows. */
final class ThreeSchemes {

    private static final Set<String> NAMES = Set.of("CPF", "CPF_TOP_UP", "EMPLOYER_BUDGET");

    private ThreeSchemes() {}

    static Decider decider() {
        CompiledRulebook guide = CompiledRulebook.of("guide");
        List<CatalogueRule> rules = guide.rules().stream()
                .filter(rule -> NAMES.contains(rule.info().scheme()))
                .toList();
        CompiledRulebook part = new CompiledRulebook(guide.catalogue(), rules, guide.compiled(), guide.tables());
        return new Decider(part, FundingEngine.libraryVersion());
    }
}
