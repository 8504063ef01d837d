package io.github.bilanfunding.question;

import io.github.bilanfunding.internal.search.Tried;
import java.util.List;

/**
 * A request in which the answer to a single question can change an amount.
 *
 * @param lacking the inputs whose answers are tried in it
 * @param base the request
 */
record Scenario(List<String> lacking, Tried base) {}
