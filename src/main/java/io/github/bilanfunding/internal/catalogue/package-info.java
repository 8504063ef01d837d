/**
 * Reads and compiles rulebooks: derives the catalogue from the DRL, loads the compiled rules and keeps the released
 * versions.
 */
@NullMarked
package io.github.bilanfunding.internal.catalogue;

import org.jspecify.annotations.NullMarked;
