/** What a decision asks to be filed, and by when. */
@NullMarked
package io.github.bilanfunding.deadline;

import org.jspecify.annotations.NullMarked;
