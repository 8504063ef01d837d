package io.github.bilanfunding.internal.document;

import io.github.bilanfunding.error.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document about a request that could not be decided.
 *
 * @param line the number of the line in a batch, from 1, null outside of a batch
 * @param errors its problems
 */
public record Rejection(@Nullable Long line, List<Problem> errors) {}
