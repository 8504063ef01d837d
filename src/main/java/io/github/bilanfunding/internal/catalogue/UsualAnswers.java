package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.rulebook.UsualAnswer;
import java.util.List;

/**
 * Reads the usual answers of a rulebook, one per line. An answer that may follow from another one stands above it.
 *
 * <p>Only plain yes-or-no facts can be usual: an amount, a date or a headcount has no usual value, and what a funder
 * decides or a special situation is never assumed.
 */
final class UsualAnswers {

    static final String FILE = "usual-answers.csv";

    private UsualAnswers() {}

    static List<UsualAnswer> of(String csv) {
        return CsvRow.of(FILE, csv).stream().map(UsualAnswers::answer).toList();
    }

    private static UsualAnswer answer(CsvRow row) {
        String input = row.get("input");
        String value = row.get("value");
        if (Field.of(input).type() != Boolean.class || InputWords.of(input).nature() != null) {
            throw new RulebookException(FILE + " answers " + input
                    + ", which is no plain yes-or-no fact: an estimate assumes no other, take the line out");
        }
        if (!value.equals("true") && !value.equals("false")) {
            throw new RulebookException(FILE + " answers " + input + " by \"" + value + "\": write true or false");
        }
        return new UsualAnswer(input, value.equals("true"), row.text("text"), row.text("reason"));
    }
}
