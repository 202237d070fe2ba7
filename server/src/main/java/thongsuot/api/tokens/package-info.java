/** Tokens: made by who holds a post, for that post; what they open is asked anew with each request. */
@NullMarked
package thongsuot.api.tokens;

import org.jspecify.annotations.NullMarked;
