/** What is said to people: inputs and values in both languages, and the words that every report uses in one. Not API. */
@NullMarked
package io.github.bilanfunding.internal.wording;

import org.jspecify.annotations.NullMarked;
