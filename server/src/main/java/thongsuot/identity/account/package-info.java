/** Accounts as they are kept: logins, passwords, links that count once, letters. */
@NamedInterface("account")
@NullMarked
package thongsuot.identity.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
