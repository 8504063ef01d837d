package io.github.bilanfunding.mutation;

import java.util.function.UnaryOperator;

/**
 * A rulebook with one mistake in it.
 *
 * @param rulebook the id of the rulebook
 * @param subject the rule, table or group with the mistake
 * @param kind the kind of the mistake
 * @param words the mistake in words, unique for the subject
 * @param reach the cases on whose decisions it can bear
 * @param mistake makes the mistake
 */
record Mutant(
        String rulebook, String subject, String kind, String words, Reach reach, UnaryOperator<RulebookModel> mistake) {

    @Override
    public String toString() {
        return rulebook + ";" + subject + ";" + kind + ";" + words;
    }
}
