/** What a plan would be if the absent fields had their usual values. An estimate is no decision. */
@NullMarked
package io.github.bilanfunding.estimate;

import org.jspecify.annotations.NullMarked;
