package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.spelling.SpelledNumber;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.Euros;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a cell of a table has to be. */
@FunctionalInterface
interface Cell {

    /** What is wrong with a cell that is not empty, empty when nothing is. */
    Optional<Fix> fault(String text, Known known);

    /** Any text without blanks at its ends or two in a row. */
    Cell TEXT = (text, known) -> text.equals(text.strip()) && !text.contains("  ")
            ? Optional.empty()
            : fix(Names.quoted(text) + " has a blank at an end, or two in a row", "write none, and one");

    Cell DAY = (text, known) -> Days.fault(text);

    Cell WHOLE = matching("[0-9]{1,9}", "a whole number");

    Cell PERCENT = matching("(100|[0-9]{1,2})(\\.[0-9]{1,2})?", "a percentage such as 20 or 0.2");

    Cell CODE =
            matching("[A-Z][A-Z0-9_]{0,39}", "a code of capital letters, digits and underscores, such as AIDE_REGION");

    Cell YES = matching("yes|no", "yes or no");

    Cell AMOUNT = (text, known) -> isAmount(text)
            ? Optional.empty()
            : fix(
                    Names.quoted(text) + " is no amount",
                    SpelledNumber.amount(text)
                            .map(amount -> "did you mean " + amount.toPlainString() + "?")
                            .orElse("write euros and cents as 1500 or 152.70"));

    Cell SOURCES = words("\\|", "source", Known::sources, "add it to sources.csv");

    Cell SOURCE = named("source", Known::sources, "add it to sources.csv");

    Cell FAMILY = named("family", Known::families, "name the family or the id of a rule");

    Cell FAMILIES = words(" ", "family", Known::families, "name the family or the id of a rule");

    Cell SCHEME = named("scheme", Known::schemes, "name a known one, or add it to schemes.csv");

    Cell SCHEMES = words(" ", "scheme", Known::schemes, "name a known one, or add it to schemes.csv");

    Cell SCHEME_OR_BILAN =
            named("scheme", known -> and(known.schemes(), RuleInfo.BILAN), "name a known one, or " + RuleInfo.BILAN);

    Cell ROUTE = named("route", Known::routes, "name a known one, or add it to routes.csv");

    Cell PAYER = named(
            "payer",
            known -> and(known.schemes(), RemainingPayer.BENEFICIARY.code(), RemainingPayer.EMPLOYER.code()),
            "name a scheme, " + RemainingPayer.BENEFICIARY.code() + " or " + RemainingPayer.EMPLOYER.code());

    Cell RULE = named(
            "rule",
            known -> known.rules().stream().map(LintedRule::id).collect(Collectors.toSet()),
            "name the id of a rule");

    Cell RULE_ID = (text, known) -> RuleShape.isId(text)
            ? Optional.empty()
            : fix(Names.quoted(text) + " is no id of a rule", "write capital letters, digits and hyphens, 80 at most");

    /** A field that an estimate may assume: a plain yes-or-no fact. */
    Cell PLAIN_FACT = (text, known) -> {
        List<String> facts = fields().stream().filter(Cell::isPlainFact).toList();
        return facts.contains(text)
                ? Optional.empty()
                : fix(
                        Names.quoted(text) + " is no plain yes-or-no field of a request",
                        Names.remedy(text, facts, "take another field, an estimate assumes no other"));
    };

    /** A field about which people are asked. */
    Cell ASKED_FIELD = named(
            "field that is asked",
            known -> fields().stream()
                    .filter(pointer -> InputWords.find(pointer).isPresent())
                    .toList(),
            "the command rules --fields lists them");

    /** The constant of an enumeration. */
    static Cell oneOf(Class<? extends Enum<?>> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return named("value", known -> names, "take one of " + String.join(", ", names));
    }

    /** Several constants of an enumeration, separated by vertical bars. */
    static Cell severalOf(Class<? extends Enum<?>> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return words("\\|", "value", known -> names, "take one of " + String.join(", ", names));
    }

    /** A text of a form. */
    static Cell matching(String form, String words) {
        Pattern pattern = Pattern.compile(form);
        return (text, known) -> pattern.matcher(text).matches()
                ? Optional.empty()
                : fix(Names.quoted(text) + " does not fit", "write " + words);
    }

    private static Cell named(String what, Function<Known, Collection<String>> names, String otherwise) {
        return (text, known) -> names.apply(known).contains(text)
                ? Optional.empty()
                : fix(Names.quoted(text) + " is no known " + what, Names.remedy(text, names.apply(known), otherwise));
    }

    private static Cell words(
            String separator, String what, Function<Known, Collection<String>> names, String otherwise) {
        Cell each = named(what, names, otherwise);
        return (text, known) -> {
            List<String> words = List.of(text.split(separator, -1));
            return words.size() > new HashSet<>(words).size()
                    ? fix(Names.quoted(text) + " names one of them twice", "name it once")
                    : words.stream()
                            .flatMap(word -> each.fault(word, known).stream())
                            .findFirst();
        };
    }

    private static Optional<Fix> fix(String cause, String remedy) {
        return Optional.of(new Fix(cause, remedy));
    }

    private static Set<String> and(Set<String> names, String... others) {
        Set<String> all = new HashSet<>(names);
        all.addAll(List.of(others));
        return all;
    }

    private static boolean isAmount(String text) {
        try {
            return Euros.euros(text).compareTo(Euros.ZERO) >= 0;
        } catch (IllegalArgumentException | ArithmeticException e) {
            return false;
        }
    }

    /** The pointers of the fields of a request. */
    static List<String> fields() {
        return Field.pointers().stream().sorted().toList();
    }

    private static boolean isPlainFact(String pointer) {
        return Field.of(pointer).type() == Boolean.class
                && InputWords.find(pointer)
                        .filter(words -> words.nature() == null)
                        .isPresent();
    }
}
