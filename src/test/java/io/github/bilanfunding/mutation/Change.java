package io.github.bilanfunding.mutation;

import java.util.function.Function;

/**
 * One changed thing of a rule or a row.
 *
 * @param kind the kind of the change
 * @param words what is changed to what, unique for the thing
 * @param altered the changed thing
 */
record Change<T>(String kind, String words, T altered) {

    /** The same change of something that holds the thing. */
    <W> Change<W> in(Function<T, W> whole) {
        return new Change<>(kind, words, whole.apply(altered));
    }

    static <T> Change<T> of(String kind, Object from, Object to, T altered) {
        return new Change<>(kind, from + " → " + to, altered);
    }
}
