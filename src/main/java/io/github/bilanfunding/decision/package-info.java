/**
 * What comes out: immutable records that hold a decision, with its plan, its criteria and the rules that fired. Texts
 * are kept in both languages; writers choose one.
 */
@NullMarked
package io.github.bilanfunding.decision;

import org.jspecify.annotations.NullMarked;
