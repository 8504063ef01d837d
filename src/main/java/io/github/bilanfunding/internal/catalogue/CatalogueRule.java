package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.List;

/**
 * A rule of a catalogue with its inputs and its condition.
 *
 * @param info the rule as shown in the catalogue
 * @param inputs the inputs that its condition reads
 * @param overridable the inputs whose known value an absent field could override
 * @param example a request that meets the condition, as text, empty when none was found
 * @param condition the condition, parsed on first use
 */
public record CatalogueRule(
        RuleInfo info, List<Input> inputs, List<Input> overridable, String example, Lazy<Condition> condition) {

    static CatalogueRule of(RuleInfo info, List<Input> inputs, String example) {
        return new CatalogueRule(
                info,
                inputs,
                inputs.stream().filter(Input::canBeOverridden).toList(),
                example,
                new Lazy<>(() -> Condition.of(info.condition())));
    }
}
