/** The documents that this library reads and writes as JSON Schema (draft 2020-12), derived from its records. */
@NullMarked
package io.github.bilanfunding.schema;

import org.jspecify.annotations.NullMarked;
