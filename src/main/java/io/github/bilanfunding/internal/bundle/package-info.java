/** Rulebooks on disk: folders that people write, and bundles of them. */
@NullMarked
package io.github.bilanfunding.internal.bundle;

import org.jspecify.annotations.NullMarked;
