package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.condition.AnyOf;
import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.Consequence;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.condition.Operand;
import io.github.bilanfunding.internal.condition.Operator;
import io.github.bilanfunding.internal.condition.Test;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.testing.Inputs;
import io.github.bilanfunding.testing.Profiles;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** How a rule has to be written, as far as the catalogue does not refuse it anyway when it is made. */
final class RuleLint {

    private static final String AMOUNT = "{amount}";
    private static final Set<Operator> NEGATIVE =
            EnumSet.of(Operator.NOT_EQUAL, Operator.NOT_IN, Operator.NOT_CONTAINS);

    private final RuleText rule;
    private final Consumer<String> faults;

    private RuleLint(RuleText rule, Consumer<String> faults) {
        this.rule = rule;
        this.faults = faults;
    }

    /** Tells what is wrong with a rule, one sentence per fault: the cause and the remedy. */
    static void check(RuleText rule, Map<String, List<String>> groups, Consumer<String> faults) {
        try {
            new RuleLint(rule, faults).check(new CsvRow(RuleRow.of(rule, groups, Profiles.TABLES)));
        } catch (RulebookException e) {
            faults.accept(e.getMessage());
        }
    }

    private void check(CsvRow row) {
        RuleKind kind = RuleKind.valueOf(row.get("kind"));
        Consequence consequence = Consequence.of(rule.consequence());
        place(kind, row.get("scheme"), consequence);
        annotations(kind, row.get("scheme").equals(RuleInfo.BILAN));
        wording(row.get("label"), row.get("labelEn"), consequence);
        Condition condition = Condition.of(row.get("condition"));
        if (kind == RuleKind.CRITERION) {
            criterion(condition);
        }
        if (kind == RuleKind.GATE) {
            condition.inputs().stream()
                    .flatMap(Input::pointers)
                    .filter(Inputs::isOptional)
                    .filter(pointer -> InputWords.of(pointer).nature() != InputNature.NEWS)
                    .forEach(this::gate);
        }
    }

    private void place(RuleKind kind, String scheme, Consequence consequence) {
        RulePlace place = RulePlace.of(rule);
        Set<RulePlace> places = RulePlace.of(kind);
        if (place == null || !places.contains(place)) {
            fault("it looks at " + (place == null ? "no fact that rules know" : place) + ": a rule of the kind " + kind
                    + " looks at one of "
                    + Stream.of(RulePlace.values()).filter(places::contains).toList());
        }
        if (place != RulePlace.PROFILE && consequence.scheme() != null) {
            fault("its consequence names " + consequence.scheme() + ": the fact says the scheme, leave it out");
        }
        boolean known = Scheme.shipped().stream().anyMatch(s -> s.code().equals(scheme));
        if (!known && !(scheme.equals(RuleInfo.BILAN) && kind != RuleKind.GATE)) {
            fault("it is of the scheme " + scheme + ": name one of " + Scheme.shipped());
        }
    }

    private void annotations(RuleKind kind, boolean onBilan) {
        if (onBilan && kind == RuleKind.CRITERION && !has("group")) {
            fault("it has no @group, which criteria of the bilan itself need: add it");
        }
        only("group", onBilan, "rules of several schemes");
        boolean onRoute = kind == RuleKind.OFFER || kind == RuleKind.FLOOR;
        if (onRoute && !has("route")) {
            fault("it has no @route, which offers and floors need: add it");
        }
        only("route", onRoute || kind == RuleKind.APPROVAL, "offers, floors and approvals");
        both("rank", kind == RuleKind.OFFER, "offers");
        both("lifts", kind == RuleKind.EXEMPTION, "exemptions");
        only("coversFloor", kind == RuleKind.OFFER, "offers");
        only("completes", kind == RuleKind.OFFER, "offers");
        only("obliged", kind == RuleKind.OFFER, "offers");
        only("binds", kind == RuleKind.CEILING, "ceilings");
        only("provisional", kind == RuleKind.FLOOR, "floors");
    }

    private void only(String annotation, boolean owner, String owners) {
        if (!owner && has(annotation)) {
            fault("it has @" + annotation + ", which is for " + owners + ": take it out");
        }
    }

    private void both(String annotation, boolean needed, String owners) {
        if (needed && !has(annotation)) {
            fault("it has no @" + annotation + ", which " + owners + " need: add it");
        }
        only(annotation, needed, owners);
    }

    private boolean has(String annotation) {
        return rule.annotations().containsKey(annotation);
    }

    private void wording(String french, String english, Consequence consequence) {
        for (String text : List.of(french, english)) {
            if (text.contains("  ") || !text.equals(text.strip())) {
                fault("two blanks follow each other, or one is at an end, in « " + text + " »: write one, and none");
            }
        }
        if (french.contains(AMOUNT) != english.contains(AMOUNT)) {
            fault(AMOUNT + " is in the text of one language only: write it in both");
        }
        if (french.contains(AMOUNT) && consequence.amount() == null) {
            fault("its text names an " + AMOUNT + " and its consequence tells none: tell one");
        }
    }

    /** Exact in three-valued logic only as one test, or an "or" of tests. */
    private void criterion(Condition condition) {
        if (condition.all().size() != 1) {
            fault("it asks " + condition.all().size() + " things: a criterion is one test, or an or of tests; make two "
                    + "criteria of an and");
        }
        condition.all().forEach(anyOf -> anyOf.tests().forEach(test -> positive(test, anyOf)));
        measures(condition.tests().filter(Test::isMeasure).toList());
    }

    /** A scheme is closed or open from the beginning, or its criteria would never be looked at. */
    private void gate(String pointer) {
        fault("it reads " + pointer + ", which a request may leave out: make a criterion of it");
    }

    /** A test that holds on an absent value says that the input is an obstacle: it takes a form that shows it. */
    private void positive(Test test, AnyOf anyOf) {
        boolean holdsOnAbsent = NEGATIVE.contains(test.operator()) || test.isAboutPresence();
        if (holdsOnAbsent && !isDenial(test) && !isObstacle(test, anyOf)) {
            fault("it asks " + test.quantity().name() + " " + test.operator().symbol()
                    + ", which holds on an absent value: say in a positive test what is asked; where nothing said is "
                    + "enough, write != true, != false, or == null || and the test");
        }
    }

    private static boolean isDenial(Test test) {
        return test.operator() == Operator.NOT_EQUAL
                && test.operand() instanceof Operand.Constant constant
                && constant.value() instanceof Boolean;
    }

    private static boolean isObstacle(Test test, AnyOf anyOf) {
        return test.operator() == Operator.EQUAL
                && test.isAboutPresence()
                && anyOf.tests().stream()
                        .anyMatch(other ->
                                !other.isAboutPresence() && other.quantity().equals(test.quantity()));
    }

    private void measures(List<Test> measures) {
        Set<Object> units = new HashSet<>();
        for (Test measure : measures) {
            String input = measure.quantity().key();
            if (InputWords.of(input).gapUnit() == null) {
                fault("it compares " + input + ", which is counted in nothing: fill gapUnit in inputs.csv");
            }
            units.add(Objects.requireNonNullElse(InputWords.of(input).gapUnit(), input));
        }
        if (units.size() > 1) {
            fault("its measures are counted in " + units + ", and a gap has one unit: make criteria of their own");
        }
    }

    private void fault(String fault) {
        faults.accept("rule " + rule.name() + ": " + fault);
    }
}
