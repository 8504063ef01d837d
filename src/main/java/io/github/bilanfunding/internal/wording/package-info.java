/** The words that every report uses, in one language. Not API. */
@NullMarked
package io.github.bilanfunding.internal.wording;

import org.jspecify.annotations.NullMarked;
