package io.github.bilanfunding.value;

/**
 * A request with names of persons, which only papers print. Fingerprints and decision records leave them out.
 *
 * @param <R> the type of the request
 */
public interface Named<R extends Record> {

    /** {@return this request without the names, itself when it has none} */
    R withoutNames();
}
