/** What to ask next and how to read what people reply: shared by the dialogue of the terminal and the local page. Not API. */
@NullMarked
package io.github.bilanfunding.internal.dialogue;

import org.jspecify.annotations.NullMarked;
