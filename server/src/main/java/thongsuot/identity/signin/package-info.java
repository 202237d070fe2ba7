/** The door: passwords, second factors, sign-in with another provider, sessions, forms that came too late. */
@NullMarked
package thongsuot.identity.signin;

import org.jspecify.annotations.NullMarked;
