/** The guide's rules as a Drools tutorial would write them: one fact per record, one inserted fact per finding. */
package io.github.bilanfunding.bench.naive;
