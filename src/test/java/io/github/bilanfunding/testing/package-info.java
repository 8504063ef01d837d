/** What several tests share: random requests. */
package io.github.bilanfunding.testing;
