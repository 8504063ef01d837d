/** Benchmarks of the library, outside the normal build: see docs/performance.md. */
package io.github.bilanfunding.bench;
