package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.Evaluation;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A rule of a rulebook and its data for decisions. It is the same object in all legal periods. Thread-safe. */
final class RuleEntry {

    private static final String AMOUNT = "{amount}";

    private final CatalogueRule rule;
    private final int place;
    private final @Nullable Scheme scheme;
    private final @Nullable Notice notice;
    private final List<Field> situations;
    private final boolean tellsAmount;
    private final List<RuleEntry> alone;
    private final Assessed met;
    private final Assessed unmet;
    private final int[] inputPlaces;
    private final SharedCriteria criteria;
    /** Most decisions repeat it. A thread that does not see the latest one makes another: all its fields are final. */
    private @Nullable FiredRule lastFired;

    /**
     * A rule of a rulebook.
     *
     * @param place its position among all rules
     * @param scheme its scheme, null for a rule about the bilan itself
     * @param inputPlaces the positions of its inputs among those of all rules
     */
    RuleEntry(CatalogueRule rule, int place, @Nullable Scheme scheme, int[] inputPlaces) {
        RuleInfo info = rule.info();
        this.rule = rule;
        this.place = place;
        this.inputPlaces = inputPlaces;
        this.scheme = scheme;
        this.notice =
                info.severity() == null ? null : new Notice(info.id(), info.severity(), info.label(), info.sources());
        this.situations = rule.inputs().stream()
                .filter(input -> input.nature() == InputNature.SITUATION)
                .flatMap(input -> input.fields().stream())
                .toList();
        this.tellsAmount = info.label().french().contains(AMOUNT);
        this.criteria = new SharedCriteria(this);
        this.alone = List.of(this);
        this.met = new Assessed(this, Outcome.MET, Evaluation.TRUE, alone);
        this.unmet = new Assessed(this, Outcome.UNMET, Evaluation.FALSE, alone);
    }

    /** Its position among all rules of the rulebook, from 0. */
    int place() {
        return place;
    }

    /** Its scheme, null for a rule about the bilan itself. */
    @Nullable
    Scheme scheme() {
        return scheme;
    }

    /** The codes of the schemes that it bears on, empty for a rule about the request itself. */
    List<String> schemes() {
        return scheme == null ? info().appliesTo().stream().map(Scheme::code).toList() : List.of(scheme.code());
    }

    /** The notice that it gives, null for rules of other kinds. */
    @Nullable
    Notice notice() {
        return notice;
    }

    /** The fields of the inputs about special situations that it reads itself. */
    List<Field> situations() {
        return situations;
    }

    /** A list of this rule only. */
    List<RuleEntry> alone() {
        return alone;
    }

    /** The criterion where it is met, whatever is absent. */
    Assessed met() {
        return met;
    }

    /** The criterion where it is unmet, whatever is absent. */
    Assessed unmet() {
        return unmet;
    }

    /** The criteria made of it that decisions can share. */
    SharedCriteria criteria() {
        return criteria;
    }

    /** Whether its text names the amount of a finding. */
    boolean tellsAmount() {
        return tellsAmount;
    }

    /** The rule as it fired at a position of a decision, where neither an amount nor a table row adds anything. */
    FiredRule fired(int order) {
        FiredRule fired = lastFired;
        if (fired == null || fired.order() != order) {
            RuleInfo info = info();
            fired = new FiredRule(
                    order,
                    info.id(),
                    info.label().french(),
                    info.scheme(),
                    info.sources(),
                    info.validFrom(),
                    info.validTo());
            lastFired = fired;
        }
        return fired;
    }

    /** The keys of its sources. */
    List<String> sources() {
        return info().sources();
    }

    boolean is(RuleKind kind) {
        return info().kind() == kind;
    }

    RuleInfo info() {
        return rule.info();
    }

    String id() {
        return rule.info().id();
    }

    /** The ids of rules, in their order. */
    static List<String> ids(List<RuleEntry> rules) {
        String[] ids = new String[rules.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = rules.get(i).id();
        }
        return List.of(ids);
    }

    /** A request that meets its condition, as text, empty when none was found. */
    String example() {
        return rule.example();
    }

    List<Input> inputs() {
        return rule.inputs();
    }

    /** The positions of its inputs among those of all rules of the rulebook, from 0. */
    IntStream inputPlaces() {
        return Arrays.stream(inputPlaces);
    }

    /** The position of one of its inputs among those of all rules of the rulebook, from 0. */
    int inputPlace(int input) {
        return inputPlaces[input];
    }

    Condition condition() {
        return rule.condition().get();
    }

    @Override
    public String toString() {
        return id();
    }
}
