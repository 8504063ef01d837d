/** Reads a rulebook from the jar: its sources, the metadata of its compiled rules, its fingerprint. */
@NullMarked
package io.github.bilanfunding.internal.catalogue;

import org.jspecify.annotations.NullMarked;
