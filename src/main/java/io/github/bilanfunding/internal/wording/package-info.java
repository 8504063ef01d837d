/**
 * The words for people: inputs and values in both languages, and the common words of the reports in one language. Not
 * API.
 */
@NullMarked
package io.github.bilanfunding.internal.wording;

import org.jspecify.annotations.NullMarked;
