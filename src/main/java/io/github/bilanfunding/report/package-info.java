/** Writes decisions and catalogues as plain text, in French or in English. */
@NullMarked
package io.github.bilanfunding.report;

import org.jspecify.annotations.NullMarked;
