/**
 * The local page: a form in which every answer travels, and what follows from the answers. Nothing is kept between two
 * requests. It knows nothing of HTTP. Not API.
 */
@NullMarked
package io.github.bilanfunding.internal.page;

import org.jspecify.annotations.NullMarked;
