/** Errors: one unchecked exception per cause. A refusal of funding is not an error. */
@NullMarked
package io.github.bilanfunding.error;

import org.jspecify.annotations.NullMarked;
