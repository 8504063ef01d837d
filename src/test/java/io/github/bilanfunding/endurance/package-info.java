/** What has to stay the same over many decisions, threads, engines, machines and orders: the answers, and the memory. */
package io.github.bilanfunding.endurance;
