/** Small immutable values that requests and decisions share: amounts and bilingual texts. */
@NullMarked
package io.github.bilanfunding.value;

import org.jspecify.annotations.NullMarked;
