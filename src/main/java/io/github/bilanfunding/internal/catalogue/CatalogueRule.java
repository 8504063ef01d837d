package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.List;

/**
 * A rule of a catalogue and what it reads.
 *
 * @param info what the catalogue says of it
 * @param inputs the inputs that its condition reads
 * @param contested those of the inputs that an absent field can overrule
 * @param example a request on which it holds, as text; empty when none was found
 * @param condition what it asks, read when first asked for
 */
public record CatalogueRule(
        RuleInfo info, List<Input> inputs, List<Input> contested, String example, Lazy<Condition> condition) {

    static CatalogueRule of(RuleInfo info, List<Input> inputs, String example) {
        return new CatalogueRule(
                info,
                inputs,
                inputs.stream().filter(Input::canBeOverruled).toList(),
                example,
                new Lazy<>(() -> Condition.of(info.condition())));
    }
}
