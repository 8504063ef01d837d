/** The versions that each rulebook has had: kept in the jar as text, compiled when one is asked for. */
@NullMarked
package io.github.bilanfunding.internal.history;

import org.jspecify.annotations.NullMarked;
