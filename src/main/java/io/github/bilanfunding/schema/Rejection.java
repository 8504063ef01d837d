package io.github.bilanfunding.schema;

import io.github.bilanfunding.error.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document about a request that was refused.
 *
 * @param line the number of the line in a batch, from 1, null outside of a batch
 * @param errors its problems
 */
record Rejection(@Nullable Long line, List<Problem> errors) {}
