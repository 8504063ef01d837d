/**
 * What the rules see and say: one fact per phase, and the collector to which they tell what they found. Public only
 * because the compiled rules live in packages of their own.
 */
@NullMarked
package io.github.bilanfunding.internal.facts;

import org.jspecify.annotations.NullMarked;
