/** Makes a decision from a request: sets up the rule engine, runs its three phases and evaluates their findings. */
@NullMarked
package io.github.bilanfunding.internal.engine;

import org.jspecify.annotations.NullMarked;
