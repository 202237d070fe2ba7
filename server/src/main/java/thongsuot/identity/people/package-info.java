/** Pages for those who look after accounts: invite, help back in, close. */
@NullMarked
package thongsuot.identity.people;

import org.jspecify.annotations.NullMarked;
