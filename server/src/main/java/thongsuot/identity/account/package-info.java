/** Accounts as they are kept: logins, passwords, links that count once, letters. */
@NullMarked
package thongsuot.identity.account;

import org.jspecify.annotations.NullMarked;
