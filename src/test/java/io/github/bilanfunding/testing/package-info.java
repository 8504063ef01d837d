/** What several tests share: documents, random requests, expert cases, rules that exist in a test only. */
package io.github.bilanfunding.testing;
