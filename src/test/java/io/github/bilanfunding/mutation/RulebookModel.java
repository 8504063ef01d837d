package io.github.bilanfunding.mutation;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.catalogue.DrlReader;
import io.github.bilanfunding.internal.catalogue.RuleText;
import io.github.bilanfunding.internal.condition.Consequence;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.internal.engine.InterpretedDecider;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.rulebook.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A rulebook as data: what its rules say is read from their DRL and run without a compiler.
 *
 * @param catalogue the catalogue of the rulebook, with its schemes and sources
 * @param files the files of the rulebook
 * @param rules the rules by id, in the catalogue's order
 * @param tables the tables
 */
record RulebookModel(Catalogue catalogue, RulebookBundle files, Map<String, ModelRule> rules, Tables tables) {

    private static final String PROFILE = "Profile";

    /** A shipped rulebook. */
    static RulebookModel of(String id) {
        RulebookBundle files = RulebookBundle.of(id);
        CompiledRulebook rulebook = CompiledRulebook.of(id);
        Map<String, RuleText> texts = files.rules().values().stream()
                .flatMap(RulebookModel::texts)
                .collect(Collectors.toMap(RuleText::name, text -> text));
        Map<String, ModelRule> rules = new LinkedHashMap<>();
        for (CatalogueRule rule : rulebook.rules()) {
            String name = rule.info().id();
            rules.put(name, rule(rule, Objects.requireNonNull(texts.get(name), name)));
        }
        return new RulebookModel(rulebook.catalogue(), files, rules, rulebook.tables());
    }

    private static Stream<RuleText> texts(String drl) {
        try {
            return new DrlParser(LanguageLevelOption.DRL10)
                    .parse(null, drl).getRules().stream()
                            .map(rule ->
                                    DrlReader.text(rule, DrlReader.pattern(rule).orElseThrow()));
        } catch (DroolsParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ModelRule rule(CatalogueRule rule, RuleText text) {
        Consequence consequence = Consequence.of(text.consequence());
        return new ModelRule(
                rule,
                text.fact().equals(PROFILE) ? PROFILE : text.constraints().get(1),
                text.annotations().getOrDefault("group", ""),
                consequence.amount() == null ? null : Amount.of(consequence.amount(), text.constraints()));
    }

    /** The same with another rule of the same id. */
    RulebookModel with(ModelRule rule) {
        return withRules(other -> other.id().equals(rule.id()) ? rule : other);
    }

    /** The same with all rules changed. */
    RulebookModel withRules(UnaryOperator<ModelRule> change) {
        Map<String, ModelRule> changed = new LinkedHashMap<>();
        rules.forEach((id, rule) -> changed.put(id, change.apply(rule)));
        return new RulebookModel(catalogue, files, changed, tables);
    }

    /** The same without a rule. */
    RulebookModel without(String id) {
        Map<String, ModelRule> others = new LinkedHashMap<>(rules);
        others.remove(id);
        return new RulebookModel(catalogue, files, others, tables);
    }

    /** The same with another text of a table. */
    RulebookModel withTable(String file, String text) {
        RulebookBundle changed = files.with(file, text);
        return new RulebookModel(
                catalogue,
                changed,
                rules,
                Tables.of(changed, catalogue.sources().keySet()));
    }

    /** What decides requests under this rulebook. */
    Decider decider() {
        Map<String, List<ModelRule>> byPhase = rules.values().stream().collect(Collectors.groupingBy(ModelRule::phase));
        return InterpretedDecider.of(
                catalogue,
                rules.values().stream().map(ModelRule::rule).toList(),
                tables,
                facts -> phases(facts)
                        .flatMap(phase -> byPhase.getOrDefault(phase, List.of()).stream())
                        .forEach(rule -> rule.fire(facts)));
    }

    /** The constraints by which rules look at a fact. */
    private static Stream<String> phases(Facts facts) {
        if (!(facts instanceof SchemeProfile scheme)) {
            return Stream.of(PROFILE);
        }
        return scheme.getCriteriaOf() != null
                ? Stream.of("criteriaOf == \"" + scheme.getCriteriaOf() + '"', "criteriaOf != null")
                : Stream.of("amountsOf == \"" + scheme.getAmountsOf() + '"', "amountsOf != null");
    }
}
