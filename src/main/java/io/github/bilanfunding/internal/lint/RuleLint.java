package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.catalogue.RuleRow;
import io.github.bilanfunding.internal.catalogue.RuleText;
import io.github.bilanfunding.internal.catalogue.Verb;
import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.Consequence;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a rule has to be written: its consequence, its place, its words. Its condition and annotations have lints of their own. */
final class RuleLint {

    private static final String AMOUNT = "{amount}";
    private static final Pattern PHASE = Pattern.compile("(criteriaOf|amountsOf) (== \"[A-Z][A-Z0-9_]*\"|!= null)");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w*)\\.\\w+");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final String FINDINGS = "$out : out";

    private final RuleText rule;
    private final Place at;
    private final Known known;
    private final Faults faults;

    private RuleLint(RuleText rule, Place at, Known known, Faults faults) {
        this.rule = rule;
        this.at = at;
        this.known = known;
        this.faults = faults;
    }

    /** Tells what is wrong with a rule, and gives what can be read of it. */
    static LintedRule check(RuleText rule, boolean isShaped, Place at, Known known, Faults faults) {
        return new RuleLint(rule, at, known, faults).check(isShaped);
    }

    private LintedRule check(boolean isShaped) {
        int before = faults.count();
        AnnotationLint annotations = new AnnotationLint(rule.annotations(), this::fault);
        annotations.check(known);
        Consequence consequence = isShaped ? consequence() : null;
        List<String> tests = isShaped ? tests() : List.of();
        CsvRow row = null;
        if (consequence != null && faults.count() == before) {
            Condition condition = Condition.of(String.join(", ", tests));
            RuleKind kind = Verb.of(consequence.verb(), rule.name()).kind();
            new ConditionLint(condition, this::fault).check(kind);
            new AmountLint(tests, condition, this::fault).check(consequence);
            row = faults.count() == before ? row() : null;
            if (row != null) {
                place(kind, row.get("scheme"), consequence);
                annotations.fit(kind, row.get("scheme").equals(RuleInfo.BILAN));
                wording(row.get("label"), row.get("labelEn"), consequence);
            }
        }
        return annotations.rule(rule.name(), at, row, consequence);
    }

    private @Nullable Consequence consequence() {
        Consequence consequence;
        try {
            consequence = Consequence.of(rule.consequence());
        } catch (RulebookException e) {
            fault(
                    "has the consequence " + Names.quoted(rule.consequence()) + ", which is not one call of $out",
                    "write one, such as $out.meets(\"" + rule.name() + "\");");
            return null;
        }
        try {
            Verb.of(consequence.verb(), rule.name());
        } catch (RulebookException e) {
            faults.error(at, "", e);
            return null;
        }
        if (!consequence.id().equals(rule.name())) {
            fault("tells the id " + consequence.id() + " in its consequence", "tell its own name");
        }
        return consequence;
    }

    /** The constraints besides those for the findings and the phase, each read by itself: all faults are told at once. */
    private List<String> tests() {
        List<String> tests = new ArrayList<>();
        boolean bindsFindings = false;
        for (String constraint : rule.constraints()) {
            String text = onOneLine(constraint);
            if (text.equals(FINDINGS)) {
                bindsFindings = true;
            } else if (text.startsWith("criteriaOf") || text.startsWith("amountsOf")) {
                if (!PHASE.matcher(text).matches()) {
                    fault(
                            "has the phase " + Names.quoted(text),
                            "write criteriaOf == \"CODE\" or amountsOf == \"CODE\"");
                }
            } else {
                tests.add(text);
                constraint(text);
            }
        }
        if (!bindsFindings) {
            fault("has nowhere to tell what it finds", "begin its pattern with " + FINDINGS);
        }
        return tests;
    }

    private void constraint(String constraint) {
        try {
            types(constraint, Condition.of(constraint));
        } catch (RulebookException e) {
            faults.error(at, about(), e);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            fault("has the test " + Names.quoted(constraint) + ", which cannot be read", "correct its value");
        }
    }

    /** The catalogue reads the name of a constant only, Drools reads its type too. */
    private void types(String constraint, Condition condition) {
        Set<String> types = condition
                .tests()
                .map(test -> OperandTypes.type(test.quantity()).getSimpleName())
                .collect(Collectors.toSet());
        CONSTANT.matcher(TEXT.matcher(constraint).replaceAll(""))
                .results()
                .map(constant -> constant.group(1))
                .filter(type -> !types.contains(type))
                .forEach(type -> fault("names " + type + ", which is no type of its fields", "take one of " + types));
    }

    private @Nullable CsvRow row() {
        try {
            return new CsvRow(RuleRow.withoutExample(rule, known.groups()));
        } catch (RulebookException e) {
            faults.error(at, about(), e);
            return null;
        }
    }

    private void place(RuleKind kind, String scheme, Consequence consequence) {
        RulePlace place = RulePlace.of(rule);
        Set<RulePlace> places = RulePlace.of(kind);
        if (place == null || !places.contains(place)) {
            fault(
                    "looks at " + (place == null ? "no fact that rules know" : place),
                    "a rule of the kind " + kind + " looks at one of "
                            + List.of(RulePlace.values()).stream()
                                    .filter(places::contains)
                                    .toList());
        }
        if (place != RulePlace.PROFILE && consequence.scheme() != null) {
            fault("names " + consequence.scheme() + " in its consequence", "leave it out, the fact says the scheme");
        }
        if (!known.schemes().contains(scheme) && !(scheme.equals(RuleInfo.BILAN) && kind != RuleKind.GATE)) {
            fault(
                    "is of the unknown scheme " + scheme,
                    Names.remedy(scheme, known.schemes(), "name a known one, or add it to schemes.csv"));
        }
    }

    private void wording(String french, String english, Consequence consequence) {
        for (String text : List.of(french, english)) {
            if (text.contains("  ") || !text.equals(text.strip())) {
                fault(
                        "has two blanks that follow each other, or one at an end, in « " + text + " »",
                        "write one, and none");
            }
        }
        if (french.contains(AMOUNT) != english.contains(AMOUNT)) {
            fault("has " + AMOUNT + " in the text of one language only", "write it in both");
        }
        if (french.contains(AMOUNT) && consequence.amount() == null) {
            fault("names an " + AMOUNT + " in its text and tells none", "tell one in its consequence");
        }
    }

    private static String onOneLine(String constraint) {
        return constraint.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private String about() {
        return "rule \"" + rule.name() + "\": ";
    }

    private void fault(String cause, String remedy) {
        faults.error(at, "rule \"" + rule.name() + "\" " + cause, remedy);
    }
}
