/** What to ask next: the missing inputs of a decision, by the euros that depend on them. */
@NullMarked
package io.github.bilanfunding.question;

import org.jspecify.annotations.NullMarked;
