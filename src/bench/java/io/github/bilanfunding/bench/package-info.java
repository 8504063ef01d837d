/** Benchmarks of the library, outside the normal build: see docs/benchmarks.md. */
package io.github.bilanfunding.bench;
