/** The guide rulebook in plain Java: what the engine's decisions are compared with, and what its speed is. */
package io.github.bilanfunding.oracle;
