/**
 * The facts that rules read, one per phase, and the findings that they record. The types are public only
 * because the compiled rules are in other packages.
 */
@NullMarked
package io.github.bilanfunding.internal.facts;

import org.jspecify.annotations.NullMarked;
