/** Writes decisions as self-contained pages for clients and auditors. */
@NullMarked
package io.github.bilanfunding.report.html;

import org.jspecify.annotations.NullMarked;
