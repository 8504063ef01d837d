/** The law once more in plain Java, written from the articles and not from the rules. */
package io.github.bilanfunding.oracle.law;
