/**
 * The result: immutable records that hold a decision, its plan, its criteria and the rules that fired. Texts are kept
 * in both languages, and writers choose one.
 */
@NullMarked
package io.github.bilanfunding.decision;

import org.jspecify.annotations.NullMarked;
