package io.github.bilanfunding.server;

import io.github.bilanfunding.value.Language;

/**
 * A request for which there is a route.
 *
 * @param query its parameters
 * @param language the language in which to answer
 * @param body its body
 */
record Call(Query query, Language language, Body body) {}
