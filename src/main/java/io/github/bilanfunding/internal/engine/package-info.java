/** From a request to a decision: the rule engine's wiring, its three phases, and what is made of their findings. */
@NullMarked
package io.github.bilanfunding.internal.engine;

import org.jspecify.annotations.NullMarked;
