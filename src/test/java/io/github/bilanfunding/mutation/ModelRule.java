package io.github.bilanfunding.mutation;

import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.TableAmount;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as data, with all that a session needs of it.
 *
 * @param rule the rule with its condition
 * @param phase the facts at which it looks: the constraint that names their scheme, or {@code Profile}
 * @param group the group of schemes that it names, empty for none
 * @param amount the amount of its finding, null when it tells none
 */
record ModelRule(
        CatalogueRule rule,
        String phase,
        String group,
        @Nullable Amount amount) {

    String id() {
        return info().id();
    }

    RuleInfo info() {
        return rule.info();
    }

    Condition condition() {
        return rule.condition().get();
    }

    ModelRule with(RuleInfo info) {
        return new ModelRule(
                new CatalogueRule(info, rule.inputs(), rule.overridable(), rule.example(), rule.condition()),
                phase,
                group,
                amount);
    }

    ModelRule with(Condition condition) {
        List<Input> inputs = condition.inputs();
        RuleInfo info = Altered.with(
                info(),
                "inputs",
                inputs.stream().flatMap(Input::pointers).distinct().toList());
        return new ModelRule(
                new CatalogueRule(
                        info,
                        inputs,
                        inputs.stream().filter(Input::canBeOverridden).toList(),
                        rule.example(),
                        new Lazy<>(() -> condition)),
                phase,
                group,
                amount);
    }

    ModelRule with(Amount other) {
        return new ModelRule(rule, phase, group, other);
    }

    /** Records its finding when it is in force and its condition holds, as its consequence does. */
    void fire(Facts facts) {
        if (!info().appliesOn(facts.getRequestDate()) || !condition().holds(facts)) {
            return;
        }
        if (amount == null) {
            facts.getOut().meets(id());
            return;
        }
        Object value = amount.value(facts);
        if (value instanceof TableAmount row) {
            facts.getOut().offers(id(), row);
        } else if (value instanceof Euros euros) {
            facts.getOut().offers(id(), euros);
        } else {
            throw new IllegalStateException(id() + " tells an unknown amount");
        }
    }
}
