/** What can go wrong: one unchecked exception per cause. A refusal of funding is never one of them. */
@NullMarked
package io.github.bilanfunding.error;

import org.jspecify.annotations.NullMarked;
