package io.github.bilanfunding.internal.dialogue;

import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.spelling.PlainText;
import io.github.bilanfunding.internal.spelling.SpelledDay;
import io.github.bilanfunding.internal.spelling.SpelledNumber;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Choice;
import io.github.bilanfunding.value.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what people type, in French or English, as values of a request document. */
public final class Replies {

    private static final Set<String> YES = Set.of("oui", "o", "yes", "y", "vrai", "true");
    private static final Set<String> NO = Set.of("non", "n", "no", "faux", "false");
    private static final Set<String> NONE = Set.of("aucune", "aucun", "none", "non", "n", "no", "0");
    private static final Set<String> ALL = Set.of("toutes", "tous", "tout", "all");

    private static final Pattern NUMBERS = Pattern.compile("\\d+([\\s,;]+\\d+)*");
    private static final int FEWEST_LETTERS = 3;

    private static final String PRICE = "/bilan/price";

    private Replies() {}

    /**
     * The value of a reply to a question, as a request document writes it.
     *
     * @throws UnreadableReplyException if it is no answer
     */
    public static Object read(Prompt prompt, String typed) throws UnreadableReplyException {
        return switch (prompt.type()) {
            case YES_NO -> yesOrNo(typed);
            case ONE_OF -> one(prompt.choices(), typed).code();
            case SEVERAL_OF -> several(prompt.choices(), typed);
            case WHOLE_NUMBER -> wholeNumber(typed, prompt.unit());
            case AMOUNT -> prompt.pointer().equals(PRICE) ? price(typed) : amount(typed);
            case DATE -> day(typed);
            case TEXT -> typed;
            case LIST -> throw new IllegalArgumentException(prompt.pointer() + " cannot be typed: do not ask for it");
        };
    }

    static boolean yesOrNo(String typed) throws UnreadableReplyException {
        String word = PlainText.of(typed);
        if (YES.contains(word)) {
            return true;
        }
        if (isNo(typed)) {
            return false;
        }
        throw unreadable(typed, "n'est ni oui ni non : tapez o ou n.", "is neither yes nor no: type y or n.");
    }

    /** Whether a reply says no. */
    public static boolean isNo(String typed) {
        return NO.contains(PlainText.of(typed));
    }

    /** An amount in euros: 1800, 1 800,50 or 1,800.50 €. */
    static BigDecimal amount(String typed) throws UnreadableReplyException {
        return SpelledNumber.amount(typed)
                .orElseThrow(() -> unreadable(
                        typed,
                        "n'est pas un montant en euros, de deux décimales au plus : tapez par exemple 1 800,50.",
                        "is not an amount in euros with two decimals at most: type 1800.50 for instance."));
    }

    /** A price is what is invoiced: one before tax may be another. */
    private static BigDecimal price(String typed) throws UnreadableReplyException {
        BigDecimal amount = amount(typed);
        if (SpelledNumber.isBeforeTax(typed)) {
            throw unreadable(
                    typed,
                    "est hors taxe : tapez le prix TTC, ou le montant seul si aucune TVA n'est facturée.",
                    "is before tax: type the price with tax, or the amount alone if no VAT is invoiced.");
        }
        return amount;
    }

    /** A whole number, with the beginning of its unit or without: 24, 24 h, 24 heures. */
    static BigInteger wholeNumber(String typed, @Nullable BilingualText unit) throws UnreadableReplyException {
        return SpelledNumber.whole(typed, unit)
                .orElseThrow(() -> unreadable(
                        typed,
                        "n'est pas un nombre entier" + (unit == null ? "" : " (" + unit.french() + ")")
                                + " : tapez des chiffres seulement.",
                        "is not a whole number" + (unit == null ? "" : " (" + unit.english() + ")")
                                + ": type digits only."));
    }

    /** A day in ISO form: 25/11/2026, 25 novembre 2026 or 2026-11-25. */
    static String day(String typed) throws UnreadableReplyException {
        return SpelledDay.of(typed)
                .map(LocalDate::toString)
                .orElseThrow(() -> SpelledDay.isLike(typed)
                        ? unreadable(
                                typed,
                                "n'est pas un jour du calendrier : tapez jj/mm/aaaa.",
                                "is no day of the calendar: type dd/mm/yyyy.")
                        : unreadable(
                                typed,
                                "n'est pas une date : tapez jj/mm/aaaa, par exemple 25/11/2026.",
                                "is not a date: type dd/mm/yyyy, 25/11/2026 for instance."));
    }

    private static List<String> several(List<Choice> choices, String typed) throws UnreadableReplyException {
        String word = PlainText.of(typed);
        if (NONE.contains(word)) {
            return List.of();
        }
        if (ALL.contains(word)) {
            return choices.stream().map(Choice::code).toList();
        }
        List<String> codes = new ArrayList<>();
        for (String item : NUMBERS.matcher(word).matches() ? word.split("[\\s,;]+", -1) : typed.split(";", -1)) {
            codes.add(one(choices, item).code());
        }
        return codes.stream().distinct().toList();
    }

    /** A choice by its number, its code, its label or the first letters of its label. */
    private static Choice one(List<Choice> choices, String typed) throws UnreadableReplyException {
        String word = PlainText.of(typed);
        for (int i = 0; i < choices.size(); i++) {
            if (word.equals(Integer.toString(i + 1)) || isNamed(choices.get(i), word)) {
                return choices.get(i);
            }
        }
        List<Choice> begun = word.length() < FEWEST_LETTERS
                ? List.of()
                : choices.stream().filter(choice -> begins(choice, word)).toList();
        if (begun.size() == 1) {
            return begun.get(0);
        }
        throw unreadable(
                typed,
                "n'est pas dans la liste : tapez un numéro de 1 à " + choices.size() + ".",
                "is not in the list: type a number from 1 to " + choices.size() + ".");
    }

    private static boolean isNamed(Choice choice, String word) {
        return word.equals(PlainText.of(choice.code())) || labels(choice).anyMatch(word::equals);
    }

    private static boolean begins(Choice choice, String word) {
        return labels(choice).anyMatch(label -> label.startsWith(word));
    }

    private static Stream<String> labels(Choice choice) {
        return Stream.of(Language.values())
                .map(language -> PlainText.of(choice.label().in(language)));
    }

    /** What was typed, shortened, and what is wrong with it. */
    private static UnreadableReplyException unreadable(String typed, String french, String english) {
        String shown = Excerpt.of(typed);
        return new UnreadableReplyException("« " + shown + " » " + french, "\"" + shown + "\" " + english);
    }
}
