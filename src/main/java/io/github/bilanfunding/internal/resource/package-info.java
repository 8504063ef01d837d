/** Reads the files of the jar: bundles of rulebooks, and tables by the column names in their header. */
@NullMarked
package io.github.bilanfunding.internal.resource;

import org.jspecify.annotations.NullMarked;
