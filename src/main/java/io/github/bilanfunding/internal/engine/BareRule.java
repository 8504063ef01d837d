package io.github.bilanfunding.internal.engine;

import java.util.Map;
import org.drools.model.Consequence;
import org.drools.model.Rule;
import org.drools.model.View;

/**
 * A compiled rule as rule bases hold it: without its metadata. Drools would copy them into the rule base, and the catalogue
 * has them already.
 */
class BareRule implements Rule {

    private final Rule rule;

    BareRule(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Map<String, Object> getMetaData() {
        return Map.of();
    }

    @Override
    public Object getMetaData(String key) {
        return rule.getMetaData(key);
    }

    @Override
    public String getName() {
        return rule.getName();
    }

    @Override
    public String getPackage() {
        return rule.getPackage();
    }

    @Override
    public View getView() {
        return rule.getView();
    }

    @Override
    public Consequence getDefaultConsequence() {
        return rule.getDefaultConsequence();
    }

    @Override
    public Map<String, Consequence> getConsequences() {
        return rule.getConsequences();
    }

    @Override
    public <T> T getAttribute(Attribute<T> attribute) {
        return rule.getAttribute(attribute);
    }

    @Override
    public String getUnit() {
        return rule.getUnit();
    }
}
