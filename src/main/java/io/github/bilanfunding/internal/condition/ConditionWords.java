package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.internal.wording.ValueWords;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words for a condition in French and English, made from the condition itself. */
public final class ConditionWords {

    private static final BilingualText NOTHING = new BilingualText("", "");
    private static final BilingualText AND = new BilingualText(" ; ", "; ");
    private static final BilingualText OR = new BilingualText(", ou ", ", or ");
    private static final BilingualText COMMA = new BilingualText(", ", ", ");
    private static final BilingualText OR_VALUE = new BilingualText(" ou ", " or ");

    private ConditionWords() {}

    /** The words for a condition. The texts are empty when there are no tests. */
    public static BilingualText of(Condition condition) {
        return joined(condition.all().stream().map(ConditionWords::anyOf).toList(), AND);
    }

    /** An absent value is not what a condition asks for: it stands only where nothing else does. */
    private static BilingualText anyOf(AnyOf anyOf) {
        List<Test> asked =
                anyOf.tests().stream().filter(test -> !isAboutAbsence(test)).toList();
        return joined(
                (asked.isEmpty() ? anyOf.tests() : asked)
                        .stream().map(ConditionWords::test).toList(),
                OR);
    }

    private static boolean isAboutAbsence(Test test) {
        return test.isAboutPresence() && test.operator() == Operator.EQUAL;
    }

    private static BilingualText test(Test test) {
        InputWords input = InputWords.of(test.quantity().key());
        if (test.isAboutPresence()) {
            return input.with(
                    isAboutAbsence(test)
                            ? new BilingualText("non indiqué", "not given")
                            : new BilingualText("indiqué", "given"));
        }
        BilingualText fact = fact(test, input);
        return fact != null ? fact : input.with(compared(test, input));
    }

    /** A boolean input has its own words for true and false. */
    private static @Nullable BilingualText fact(Test test, InputWords input) {
        if (test.operands().size() == 1
                && test.operand() instanceof Operand.Constant constant
                && constant.value() instanceof Boolean asked) {
            boolean wanted = asked == (test.operator() == Operator.EQUAL);
            return wanted ? input.yes() : input.no();
        }
        return null;
    }

    private static BilingualText compared(Test test, InputWords input) {
        BilingualText value = listed(
                test.operands().stream().map(operand -> value(operand, input)).toList());
        return switch (test.operator()) {
            case EQUAL, IN -> value;
            case NOT_EQUAL, NOT_IN -> around("autre que ", "other than ", value, "", "");
            case LESS -> around("moins de ", "less than ", value, "", "");
            case MORE -> around("plus de ", "more than ", value, "", "");
            case AT_MOST -> around("", "", value, " au plus", " at most");
            case AT_LEAST -> around("", "", value, " au moins", " at least");
            case CONTAINS -> around("dont ", "including ", value, "", "");
            case NOT_CONTAINS -> around("sans ", "without ", value, "", "");
        };
    }

    private static BilingualText value(Operand operand, InputWords input) {
        if (operand instanceof Operand.Constant constant) {
            return ValueWords.of(Objects.requireNonNull(constant.value()), input.unit());
        }
        if (operand instanceof Operand.OtherQuantity other) {
            return InputWords.of(other.quantity().key()).name();
        }
        Operand.Computed computed = (Operand.Computed) operand;
        BilingualText from = value(computed.from(), input);
        if (computed.step() instanceof Step.Percent percent) {
            String rate = percent.rate().toPlainString();
            return around(rate.replace('.', ',') + " % × ", rate + "% × ", from, "", "");
        }
        BilingualText part = ValueWords.of(computed.step().number());
        return around("", "", from, ", en parts de " + part.french(), ", in parts of " + part.english());
    }

    private static BilingualText around(
            String french, String english, BilingualText value, String frenchEnd, String englishEnd) {
        return new BilingualText(french + value.french() + frenchEnd, english + value.english() + englishEnd);
    }

    /** Values joined by commas, the last one by "or". */
    private static BilingualText listed(List<BilingualText> values) {
        int last = values.size() - 1;
        return last == 0
                ? values.get(0)
                : joined(List.of(joined(values.subList(0, last), COMMA), values.get(last)), OR_VALUE);
    }

    private static BilingualText joined(List<BilingualText> texts, BilingualText separator) {
        return texts.stream()
                .reduce((first, next) -> new BilingualText(
                        first.french() + separator.french() + next.french(),
                        first.english() + separator.english() + next.english()))
                .orElse(NOTHING);
    }
}
