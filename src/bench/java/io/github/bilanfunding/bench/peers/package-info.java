/** Three schemes of the guide (CPF, its top-up, the employer's budget) by other engines, each as its tutorial does it. */
package io.github.bilanfunding.bench.peers;
