@org.jspecify.annotations.NullMarked
package io.github.bilanfunding.mutation;
