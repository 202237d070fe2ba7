/** Messages and reminders: once a day what somebody has to do, and why. It knows the others; nobody knows it. */
@ApplicationModule(allowedDependencies = {"platform", "web", "identity::account", "identity::rights", "programme"})
@NullMarked
package thongsuot.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
