/** Reads the files of the jar: bundles of rulebooks, and tables by the column names in their header. Names what is missing. */
@NullMarked
package io.github.bilanfunding.internal.resource;

import org.jspecify.annotations.NullMarked;
